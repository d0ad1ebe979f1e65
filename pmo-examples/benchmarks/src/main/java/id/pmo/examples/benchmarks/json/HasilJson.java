package id.pmo.examples.benchmarks.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A result as the JSON has it, texts made already: what is left to Jackson is to write it. */
public record HasilJson(
        @Nullable Asal asal,
        @Nullable String npsn,
        @Nullable Integer periode,
        @Nullable Kebijakan kebijakan,
        String diperiksaPada,
        String status,
        @Nullable Bagian bagian,
        @Nullable Waktu waktu,
        @Nullable RencanaBerubah rencanaBerubah,
        @Nullable Keterisian keterisian,
        List<Temuan> temuan,
        List<Butir> daftarPeriksa,
        List<Surat> pembebasan) {

    /** Where the report was read from. */
    public record Asal(String berkas, @Nullable Integer baris) {}

    /** The policy. */
    public record Kebijakan(String id, String versi, String sidikJari) {}

    /** The status of each part. */
    public record Bagian(String laporanPelaksanaan, String laporanTindakLanjut, List<String> entri) {}

    /** On time or not. */
    public record Waktu(
            String status,
            String batas,
            long selisihDetik,
            @Nullable Surat perpanjangan) {}

    /** The plan as it was amended; none of the reports has one. */
    public record RencanaBerubah(List<String> subtopik) {}

    /** The letter of a dispensation; none of the reports has one. */
    public record Surat(String nomorSurat) {}

    /** How much of what is required is met. */
    public record Keterisian(int terpenuhi, int berlaku) {}

    /** A finding. */
    public record Temuan(
            String kode, String jenis, String sifat, String letak, String pesan, String perbaikan, String sumber) {}

    /** A line of the checklist. */
    public record Butir(String kode, String judul, String keadaan, List<String> letak) {}
}
