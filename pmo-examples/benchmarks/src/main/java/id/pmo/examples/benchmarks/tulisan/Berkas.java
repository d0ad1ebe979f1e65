package id.pmo.examples.benchmarks.tulisan;

import id.pmo.core.kebijakan.Batas;
import id.pmo.core.kebijakan.KetentuanAngkatan;
import id.pmo.core.kebijakan.Tahap;
import id.pmo.core.laporan.Lampiran;
import id.pmo.core.laporan.LaporanPelaksanaan;
import id.pmo.core.laporan.LaporanPmo;
import id.pmo.core.laporan.Pelapor;
import id.pmo.core.laporan.Peran;
import id.pmo.core.laporan.Sekolah;
import id.pmo.core.laporan.TindakLanjut;
import id.pmo.rules.Konteks;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One report made ready for checking: cleaned, looked up, counted. The hand-written checker works on it, and so do the
 * peers that have no reading of reports of their own.
 */
public final class Berkas implements Butir {

    private static final LaporanPelaksanaan KOSONG =
            new LaporanPelaksanaan(null, null, null, null, List.of(), null, null, List.of(), List.of());

    /** S1's "6 bulan ke depan": how far a plan may reach from the meeting. */
    private static final int BULAN_RENCANA = 6;

    private final Ketentuan ketentuan;
    private final LaporanPmo laporan;
    private final @Nullable String npsn;
    private final @Nullable Integer angkatan;
    private final @Nullable KetentuanAngkatan ketentuanAngkatan;
    private final Ketentuan.@Nullable Waktu waktu;
    private final @Nullable Peran peran;
    private final ZonedDateTime saatPeriksa;
    private final @Nullable ZonedDateTime saatKirim;
    private final LocalDate hariAcuan;
    private final LaporanPelaksanaan pelaksanaan;
    private final boolean pelaksanaanTerisi;
    private final List<Dokumen> dokumen;
    private final List<Entri> entri;
    private final int jumlahSubtopik;
    private final Riwayat riwayat;

    /**
     * Makes a report ready.
     *
     * @throws IllegalArgumentException if there are dispensations, which this checker leaves out
     */
    public Berkas(Ketentuan ketentuan, LaporanPmo laporan, Konteks konteks) {
        if (!konteks.dispensasi().semua().isEmpty()) {
            throw new IllegalArgumentException("konteks has dispensations, which the hand-written checker leaves out");
        }
        this.ketentuan = ketentuan;
        this.laporan = laporan;
        Sekolah sekolah = laporan.sekolah();
        npsn = sekolah == null ? null : Bersih.isi(sekolah.npsn());
        angkatan = sekolah == null ? null : sekolah.angkatan();
        ketentuanAngkatan = ketentuan.angkatan(angkatan);
        waktu = ketentuan.waktu(laporan.periode());
        Pelapor pelapor = laporan.pelapor();
        peran = pelapor == null ? null : pelapor.peran();
        saatPeriksa = konteks.pada().atZone(ketentuan.zona);
        OffsetDateTime dikirim = laporan.dikirimPada();
        saatKirim = dikirim == null ? null : dikirim.atZoneSameInstant(ketentuan.zona);
        hariAcuan = (saatKirim == null ? saatPeriksa : saatKirim).toLocalDate();
        LaporanPelaksanaan bagian = laporan.laporanPelaksanaan();
        pelaksanaan = bagian == null ? KOSONG : bagian;
        dokumen = Dokumen.dari(this, pelaksanaan.dokumentasi());
        pelaksanaanTerisi = pelaksanaanTerisi();
        List<LaporanPmo> lain = konteks.riwayat().orElse(null);
        riwayat =
                lain == null || waktu == null ? Riwayat.TIDAK_DIBERIKAN : new Riwayat(ketentuan, waktu, angkatan, lain);
        entri = new ArrayList<>(laporan.laporanTindakLanjut().size());
        jumlahSubtopik = bacaEntri();
    }

    private boolean pelaksanaanTerisi() {
        return pelaksanaan.tanggal() != null
                || pelaksanaan.jumlahPeserta() != null
                || pelaksanaan.moda() != null
                || pelaksanaan.durasiJp() != null
                || !pelaksanaan.pihakHadir().isEmpty()
                || !dokumen.isEmpty()
                || !Bersih.kosong(pelaksanaan.hasilRefleksi())
                || !Bersih.kosong(pelaksanaan.akarMasalah())
                || pelaksanaan.rekaman().stream().anyMatch(Lampiran::terisi);
    }

    private int bacaEntri() {
        List<TindakLanjut> isian = laporan.laporanTindakLanjut();
        Set<String> subtopik = new HashSet<>();
        for (int i = 0; i < isian.size(); i++) {
            if (Entri.terisi(isian.get(i))) {
                Entri e = new Entri(this, i, isian.get(i));
                String kode = e.kodeSubtopik();
                if (kode != null) {
                    e.tandai(!subtopik.add(kode), senama(e, subtopik));
                }
                entri.add(e);
            }
        }
        return subtopik.size();
    }

    private boolean senama(Entri e, Set<String> sudah) {
        if (e.subtopik() == null) {
            return false;
        }
        Set<String> senama = ketentuan.senama(e.subtopik().nama());
        if (senama.size() > 1) {
            for (String kode : senama) {
                if (!kode.equals(e.kodeSubtopik()) && sudah.contains(kode)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public Berkas berkas() {
        return this;
    }

    @Override
    public String letak() {
        return "";
    }

    /** The policy. */
    public Ketentuan ketentuan() {
        return ketentuan;
    }

    /** The policy's limits. */
    public Batas batas() {
        return ketentuan.batas;
    }

    /** The report as it stands. */
    public LaporanPmo laporan() {
        return laporan;
    }

    /** The school's number; null where blank. */
    public @Nullable String npsn() {
        return npsn;
    }

    /** The cohort; null where missing. */
    public @Nullable Integer angkatan() {
        return angkatan;
    }

    /** What holds for the cohort; null where the policy does not know it. */
    public @Nullable KetentuanAngkatan ketentuanAngkatan() {
        return ketentuanAngkatan;
    }

    /** The period; null where the calendar does not have it. */
    public Ketentuan.@Nullable Waktu waktu() {
        return waktu;
    }

    /** Who reports; null where missing. */
    public @Nullable Peran peran() {
        return peran;
    }

    /** The moment of the check. */
    public ZonedDateTime saatPeriksa() {
        return saatPeriksa;
    }

    /** The moment of sending; null while it has not been sent. */
    public @Nullable ZonedDateTime saatKirim() {
        return saatKirim;
    }

    /** The day that days in the report are held against. */
    public LocalDate hariAcuan() {
        return hariAcuan;
    }

    /** The section on the meeting; one without anything in it where it is missing. */
    public LaporanPelaksanaan pelaksanaan() {
        return pelaksanaan;
    }

    /** Whether anything is filled in there. */
    public boolean adaPelaksanaan() {
        return pelaksanaanTerisi;
    }

    /** The documents with something filled in. */
    public List<Dokumen> dokumen() {
        return dokumen;
    }

    /** The entries with something filled in. */
    public List<Entri> entri() {
        return entri;
    }

    /** How many different subtopics they name. */
    public int jumlahSubtopik() {
        return jumlahSubtopik;
    }

    /** What the school's other reports say. */
    public Riwayat riwayat() {
        return riwayat;
    }

    /** How many recordings have a file. */
    public int jumlahRekaman() {
        int jumlah = 0;
        for (Lampiran rekaman : pelaksanaan.rekaman()) {
            if (!Bersih.kosong(rekaman.berkas())) {
                jumlah++;
            }
        }
        return jumlah;
    }

    /** Last day that a plan may reach, in a period that the calendar knows. */
    public LocalDate batasRencana(Ketentuan.Waktu periode) {
        LocalDate tanggal = pelaksanaan.tanggal();
        LocalDate enamBulan = tanggal == null ? periode.akhirSiklus() : tanggal.plusMonths(BULAN_RENCANA);
        return enamBulan.isAfter(periode.akhirSiklus()) ? enamBulan : periode.akhirSiklus();
    }

    /** Calendar days from the check to the deadline, negative after it. */
    public int sisaHari(Ketentuan.Waktu periode) {
        return Math.toIntExact(ChronoUnit.DAYS.between(saatPeriksa.toLocalDate(), periode.batas()));
    }

    /** Those who are expected at the meeting and did not attend; an acting head stands in for the head. */
    public List<Peran> absen() {
        List<Peran> hadir = pelaksanaan.pihakHadir();
        List<Peran> absen = List.of();
        for (Peran pihak : ketentuan.batas.pihakDiharapkan()) {
            boolean digantikan = pihak == Peran.KEPALA_SEKOLAH && hadir.contains(Peran.PLT_KEPALA_SEKOLAH);
            if (!digantikan && !hadir.contains(pihak)) {
                absen = absen.isEmpty() ? new ArrayList<>() : absen;
                absen.add(pihak);
            }
        }
        return absen;
    }

    /** Every item that a syarat can be broken at, the report itself first. */
    public List<Butir> butir() {
        List<Butir> butir = new ArrayList<>();
        butir.add(this);
        butir.addAll(dokumen);
        butir.addAll(entri);
        butir.addAll(rencana());
        riwayat.tanpaLaporan().forEach(ke -> butir.add(new Riwayat.TanpaLaporan(this, ke)));
        return butir;
    }

    /** The subtopics of the cycle's plan; none where it is not known. */
    public List<Riwayat.Rencana> rencana() {
        Set<String> rencana = riwayat.rencana();
        if (rencana == null) {
            return List.of();
        }
        List<Riwayat.Rencana> hasil = new ArrayList<>(rencana.size());
        Set<String> dilaporkan = new HashSet<>();
        for (Entri e : entri) {
            if (e.kodeSubtopik() != null) {
                dilaporkan.add(e.kodeSubtopik());
            }
        }
        for (String kode : rencana) {
            boolean sudah = riwayat.tahapTerakhir(kode) == Tahap.SUDAH;
            hasil.add(new Riwayat.Rencana(this, kode, dilaporkan.contains(kode), sudah));
        }
        return hasil;
    }
}
