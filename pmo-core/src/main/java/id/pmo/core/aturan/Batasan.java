package id.pmo.core.aturan;

import org.jspecify.annotations.Nullable;

/**
 * The limits in force for this report. Null: not set, or the cohort is not known. Always there.
 *
 * @param minimalSubtopik fewest distinct subtopics
 * @param maksimalSubtopik most distinct subtopics
 * @param disarankanSubtopik how many are suggested
 * @param minimalPanjangUraian shortest text that still says something, in code points
 * @param minimalPesertaWajar fewest participants that raise no question
 * @param minimalJp shortest meeting
 * @param ingatkanHari days before the deadline on which a reminder starts
 * @param minimalDokumentasi fewest documents for the cohort
 * @param minimalRekaman fewest recordings for the cohort
 */
public record Batasan(
        @Nullable Integer minimalSubtopik,
        @Nullable Integer maksimalSubtopik,
        @Nullable Integer disarankanSubtopik,
        @Nullable Integer minimalPanjangUraian,
        @Nullable Integer minimalPesertaWajar,
        @Nullable Integer minimalJp,
        @Nullable Integer ingatkanHari,
        @Nullable Integer minimalDokumentasi,
        @Nullable Integer minimalRekaman) {}
