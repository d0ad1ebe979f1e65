package id.pmo.rules.internal.fakta;

import id.pmo.core.dispensasi.PerubahanSubtopik;
import java.util.List;
import java.util.SortedSet;

/**
 * The plan of one cycle as it stands.
 *
 * @param subtopik the codes that it holds
 * @param perubahan what amended it, in order; empty where nothing did
 */
public record RencanaBerlaku(SortedSet<String> subtopik, List<PerubahanSubtopik> perubahan) {}
