package id.pmo.catalog.internal.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a table: UTF-8, or UTF-16 with a byte order mark, as spreadsheets save it.
 *
 * @param isi the text without byte order mark; what follows a byte that is no UTF-8 is missing
 * @param barisRusak line of the first byte that is no UTF-8; 0 where there is none
 */
record TeksTabel(String isi, long barisRusak) {

    static TeksTabel dari(byte[] bytes) {
        Charset charset = charset(bytes);
        ByteBuffer masukan = ByteBuffer.wrap(bytes);
        try {
            return new TeksTabel(tanpaTanda(charset.newDecoder().decode(masukan).toString()), 0);
        } catch (CharacterCodingException e) {
            String utuh = new String(bytes, 0, masukan.position(), charset);
            long baris = 1 + utuh.chars().filter(c -> c == '\n').count();
            return new TeksTabel(tanpaTanda(utuh.substring(0, utuh.lastIndexOf('\n') + 1)), baris);
        }
    }

    private static Charset charset(byte[] bytes) {
        int awal = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return switch (awal) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static String tanpaTanda(String teks) {
        return teks.startsWith("\uFEFF") ? teks.substring(1) : teks;
    }
}
