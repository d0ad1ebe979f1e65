package id.pmo.examples.cli.arus;

import id.pmo.examples.cli.Kemajuan;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Sees all bytes of the inputs pass by: for a progress bar, and for a fingerprint of each input. */
final class Pengamat {

    private final boolean denganSidik;
    private final Kemajuan kemajuan;
    private final List<MessageDigest> sidik = new ArrayList<>();

    Pengamat(boolean denganSidik, Kemajuan kemajuan) {
        this.denganSidik = denganSidik;
        this.kemajuan = kemajuan;
    }

    InputStream amati(InputStream isi) {
        InputStream terhitung = new FilterInputStream(isi) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                kemajuan.maju(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] bak, int dari, int banyak) throws IOException {
                int ada = super.read(bak, dari, banyak);
                kemajuan.maju(Math.max(0, ada));
                return ada;
            }
        };
        if (!denganSidik) {
            return terhitung;
        }
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sidik.add(sha);
            return new DigestInputStream(terhitung, sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The SHA-256 of each input, in their order; to be asked for once, after the last byte. */
    List<String> sidik() {
        return sidik.stream()
                .map(sha -> "sha256:" + HexFormat.of().formatHex(sha.digest()))
                .toList();
    }
}
