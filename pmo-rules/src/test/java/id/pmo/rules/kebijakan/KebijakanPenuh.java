package id.pmo.rules.kebijakan;

import id.pmo.catalog.PolicySource;

/**
 * The built-in policy in versions of which each has rule files of its own, so that all of them have to be compiled anew. The
 * message of LP-131 names the version, so that a verdict can be held against the policy that it names.
 */
final class KebijakanPenuh {

    static final String ID = "psp-2023-2024";

    private static final String LP_131 = ID + "/aturan/pemeriksaan/pelaksanaan/LP-131";

    private KebijakanPenuh() {}

    static PolicySource versi(String versi) {
        return new FolderKebijakan()
                .hanya(ID)
                .tambahiAturan(ID, "// versi " + versi)
                .ganti(ID + "/kebijakan.yaml", "versi: \"1.0.0\"", "versi: \"" + versi + "\"")
                .ganti(LP_131 + ".yaml", "pesan:\n  id: \"", "pesan:\n  id: \"Versi " + versi + ". ")
                .ganti(LP_131 + ".drl", "rule \"LP-131 ", "rule \"LP-131 versi " + versi + " ");
    }
}
