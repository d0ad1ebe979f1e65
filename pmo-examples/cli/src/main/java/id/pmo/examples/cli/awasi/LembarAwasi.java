package id.pmo.examples.cli.awasi;

import id.pmo.examples.cli.Kalimat;
import id.pmo.examples.cli.periksakebijakan.LembarPeriksa;
import id.pmo.examples.cli.uji.LembarUji;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes answers as sentences for people. */
final class LembarAwasi implements Penulis {

    /** More changed files are counted, and so are more failing examples: the answer is to be read at a glance. */
    private static final int TERBANYAK = 5;

    private final Kalimat kalimat;
    private final ZoneId zona;

    /** @param zona in which moments are told */
    LembarAwasi(Kalimat kalimat, ZoneId zona) {
        this.kalimat = kalimat;
        this.zona = zona;
    }

    @Override
    public String mulai(String folder) {
        return kalimat.isi("awasi.mulai", folder) + "\n";
    }

    @Override
    public String jawab(Jawaban jawaban) {
        StringBuilder lembar = new StringBuilder();
        if (jawaban.cakupan() != Jawaban.Cakupan.LAINNYA) {
            lembar.append('\n').append(kepala(jawaban)).append('\n');
            lembar.append(LembarPeriksa.baris(jawaban.semuaMasalah(), kalimat.bahasa()));
        }
        lembar.append(LembarUji.gagal(jawaban.hasil(), TERBANYAK, kalimat));
        if (jawaban.banyakGagal() > TERBANYAK) {
            lembar.append(kalimat.isi("awasi.gagalLagi", jawaban.banyakGagal() - TERBANYAK))
                    .append('\n');
        }
        lembar.append(LembarUji.tanpaContoh(jawaban.hasil(), TERBANYAK, kalimat));
        if (jawaban.banyakTanpaContoh() > TERBANYAK) {
            lembar.append(kalimat.isi("awasi.tanpaContohLagi", jawaban.banyakTanpaContoh() - TERBANYAK))
                    .append('\n');
        }
        return lembar.append(kalimat.isi("awasi.lama", detik(jawaban.lama()), simpulan(jawaban)))
                .append('\n')
                .toString();
    }

    @Override
    public String gagal(Instant saat, String pesan) {
        return "\n" + kalimat.isi("awasi.saat", jam(saat), pesan) + "\n";
    }

    private String kepala(Jawaban jawaban) {
        String sebab = jawaban.pertama()
                ? kalimat.isi("awasi.pertama", jawaban.berubah().size())
                : berubah(jawaban.berubah());
        return kalimat.isi("awasi.saat", jam(jawaban.saat()), sebab);
    }

    private String berubah(Set<String> semua) {
        int lebih = semua.size() - TERBANYAK;
        String berkas = semua.stream().limit(TERBANYAK).collect(Collectors.joining(", "));
        return lebih > 0 ? kalimat.isi("awasi.berubahBanyak", berkas, lebih) : kalimat.isi("awasi.berubah", berkas);
    }

    private String simpulan(Jawaban jawaban) {
        long masalah = jawaban.semuaMasalah().count();
        if (masalah > 0 && jawaban.hasil().isEmpty()) {
            return kalimat.isi("awasi.masalah", masalah);
        }
        String contoh = kalimat.isi(
                "awasi." + jawaban.cakupan() + (jawaban.banyakGagal() == 0 ? ".berlaku" : ".gagal"),
                String.join(", ", jawaban.kode()),
                jawaban.banyakContoh(),
                jawaban.banyakGagal());
        return masalah > 0 && jawaban.cakupan() != Jawaban.Cakupan.LAINNYA
                ? kalimat.isi("awasi.masalahDanContoh", masalah, contoh)
                : contoh;
    }

    private String jam(Instant saat) {
        return DateTimeFormatter.ofPattern(
                        kalimat.isi("awasi.jam"), kalimat.bahasa().locale())
                .format(saat.atZone(zona));
    }

    private String detik(Duration lama) {
        return String.format(kalimat.bahasa().locale(), "%.1f", lama.toMillis() / 1_000.0);
    }
}
