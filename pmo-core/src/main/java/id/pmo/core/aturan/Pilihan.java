package id.pmo.core.aturan;

import java.util.List;

/**
 * What the policy lets a report choose from, for messages to name. Always there.
 *
 * @param periode numbers of the periods
 * @param angkatan numbers of the cohorts
 * @param statusTindakLanjut codes of the statuses
 */
public record Pilihan(List<Integer> periode, List<Integer> angkatan, List<String> statusTindakLanjut) {}
