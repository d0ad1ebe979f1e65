package id.pmo.catalog.segel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ed25519 keys of seals, kept as PEM: the private one as PKCS#8, the public one as X.509. */
public final class KunciSegel {

    static final String ALGORITMA = "Ed25519";

    private static final int PANJANG_ID = 16;
    private static final Base64.Encoder BARIS = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private KunciSegel() {}

    /** A new pair. */
    public static KeyPair baru() {
        try {
            return KeyPairGenerator.getInstance(ALGORITMA).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw tanpaEd25519(e);
        }
    }

    /** The id of a key: the first 16 hexadecimal digits of the SHA-256 sum of its X.509 form. */
    public static String id(PublicKey kunci) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(kunci.getEncoded());
            return HexFormat.of().formatHex(sum).substring(0, PANJANG_ID);
        } catch (GeneralSecurityException e) {
            throw tanpaEd25519(e);
        }
    }

    /** A public key as PEM. */
    public static String pem(PublicKey kunci) {
        return pem("PUBLIC KEY", kunci.getEncoded());
    }

    /** A private key as PEM, unprotected: whoever has it can seal. */
    public static String pem(PrivateKey kunci) {
        return pem("PRIVATE KEY", kunci.getEncoded());
    }

    /**
     * Reads a public key.
     *
     * @throws IllegalArgumentException if the text holds no Ed25519 public key
     */
    public static PublicKey publik(String pem) {
        try {
            return KeyFactory.getInstance(ALGORITMA).generatePublic(new X509EncodedKeySpec(isi("PUBLIC KEY", pem)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("pem holds no Ed25519 public key: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a private key.
     *
     * @throws IllegalArgumentException if the text holds no unprotected Ed25519 private key
     */
    public static PrivateKey pribadi(String pem) {
        try {
            return KeyFactory.getInstance(ALGORITMA).generatePrivate(new PKCS8EncodedKeySpec(isi("PRIVATE KEY", pem)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("pem holds no Ed25519 private key: " + e.getMessage(), e);
        }
    }

    /**
     * The public key that belongs to a private one.
     *
     * @throws IllegalArgumentException if it is no Ed25519 key, or does not give its bytes away
     */
    public static PublicKey publik(PrivateKey kunci) {
        if (!(kunci instanceof EdECPrivateKey ed) || ed.getBytes().isEmpty()) {
            throw new IllegalArgumentException("kunci must be an Ed25519 private key that can be read");
        }
        byte[] seed = ed.getBytes().get();
        try {
            // the platform derives a public key only while it makes a pair: give it the seed for its random bytes
            KeyPairGenerator pairs = KeyPairGenerator.getInstance(ALGORITMA);
            pairs.initialize(NamedParameterSpec.ED25519, new Seed(seed));
            return pairs.generateKeyPair().getPublic();
        } catch (GeneralSecurityException e) {
            throw tanpaEd25519(e);
        }
    }

    static IllegalStateException tanpaEd25519(GeneralSecurityException e) {
        return new IllegalStateException("every Java platform from 15 on has Ed25519 and SHA-256", e);
    }

    private static String pem(String jenis, byte[] isi) {
        return "-----BEGIN " + jenis + "-----\n" + BARIS.encodeToString(isi) + "\n-----END " + jenis + "-----\n";
    }

    private static byte[] isi(String jenis, String pem) {
        Matcher m = Pattern.compile("-----BEGIN " + jenis + "-----([A-Za-z0-9+/=\\s]+)-----END " + jenis + "-----")
                .matcher(pem);
        if (!m.find()) {
            throw new IllegalArgumentException("pem must hold a block -----BEGIN " + jenis + "-----");
        }
        return Base64.getMimeDecoder().decode(m.group(1).getBytes(StandardCharsets.US_ASCII));
    }

    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, Math.min(bytes.length, seed.length));
        }
    }
}
