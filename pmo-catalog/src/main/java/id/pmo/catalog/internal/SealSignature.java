package id.pmo.catalog.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/** The files of signatures: Ed25519 over the manifest, in Base64 on one line. */
final class SealSignature {

    private static final String ALGORITMA = "Ed25519";
    private static final int PANJANG = 64;

    private SealSignature() {}

    /**
     * The file of a signature.
     *
     * @throws IllegalArgumentException for a key that is not Ed25519
     */
    static byte[] sign(byte[] manifest, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITMA);
            signature.initSign(key);
            signature.update(manifest);
            return text(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("kunci cannot sign with Ed25519: " + e.getMessage(), e);
        }
    }

    /** Whether a file holds that key's signature of a manifest. */
    static boolean verifies(PublicKey key, byte[] manifest, byte[] file) {
        try {
            byte[] signed = Base64.getDecoder().decode(new String(file, StandardCharsets.US_ASCII).strip());
            Signature signature = Signature.getInstance(ALGORITMA);
            signature.initVerify(key);
            signature.update(manifest);
            // one signature has one form only, so that no changed byte of a seal passes: Java would take zeros behind
            // it
            return signed.length == PANJANG && Arrays.equals(file, text(signed)) && signature.verify(signed);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] text(byte[] signed) {
        return (Base64.getEncoder().encodeToString(signed) + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
