package id.pmo.catalog.peserta;

import id.pmo.core.peserta.Peserta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds schools of a register that were merged into each other in a ring, so that none of them came last. */
final class PutaranGabungan {

    private final Map<String, List<String>> sebelumnya = new LinkedHashMap<>();
    private final Set<String> dikunjungi = new HashSet<>();
    private final List<List<String>> putaran = new ArrayList<>();

    /** The way back from a school to those before it, which of them are left to look at, and where each stands on it. */
    private final List<String> jalur = new ArrayList<>();

    private final Deque<Iterator<String>> sisa = new ArrayDeque<>();
    private final Map<String, Integer> letak = new HashMap<>();

    private PutaranGabungan(List<Peserta> peserta) {
        peserta.forEach(satu -> sebelumnya
                .computeIfAbsent(satu.npsn(), npsn -> new ArrayList<>())
                .addAll(satu.npsnSebelumnya()));
    }

    /** The rings, each from the school that comes first in the register, in the direction of the mergers, and back to it. */
    static List<List<String>> cari(List<Peserta> peserta) {
        PutaranGabungan pencari = new PutaranGabungan(peserta);
        pencari.sebelumnya.keySet().forEach(pencari::telusuri);
        return pencari.putaran.stream().distinct().toList();
    }

    /** Depth first, and without recursion: a chain of mergers may be as long as the register. */
    private void telusuri(String awal) {
        masuk(awal);
        while (!sisa.isEmpty()) {
            if (!sisa.element().hasNext()) {
                keluar();
                continue;
            }
            String lama = sisa.element().next();
            if (letak.containsKey(lama)) {
                catat(jalur.subList(letak.get(lama), jalur.size()));
            } else {
                masuk(lama);
            }
        }
    }

    private void masuk(String npsn) {
        if (dikunjungi.add(npsn)) {
            letak.put(npsn, jalur.size());
            jalur.add(npsn);
            sisa.push(sebelumnya.getOrDefault(npsn, List.of()).iterator());
        }
    }

    private void keluar() {
        sisa.remove();
        letak.remove(jalur.remove(jalur.size() - 1));
    }

    private void catat(List<String> mundur) {
        List<String> satu = new ArrayList<>();
        satu.add(mundur.get(0));
        for (int i = mundur.size() - 1; i >= 0; i--) {
            satu.add(mundur.get(i));
        }
        putaran.add(List.copyOf(satu));
    }
}
