package id.pmo.catalog.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Turns the bytes of a policy file into text: UTF-8, with or without a byte order mark, any line ends. */
final class SourceText {

    /** A file of a policy is written by hand; one that is bigger is a mistake. */
    static final int UKURAN_TERBESAR = 1 << 20;

    private SourceText() {}

    /** The text with LF line ends; none, and a problem, where the bytes are UTF-16, no UTF-8 at all, or too many. */
    static Optional<String> decode(String berkas, byte[] bytes, Problems problems) {
        if (bytes.length > UKURAN_TERBESAR) {
            problems.add(berkas, "KB-110", Map.of());
            return Optional.empty();
        }
        if (isUtf16(bytes)) {
            problems.add(berkas, "KB-114", Map.of());
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = decoder.decode(in).toString();
            return Optional.of((text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            tellWhere(berkas, bytes, in.position(), problems);
            return Optional.empty();
        }
    }

    /** By its byte order mark; without one, by the zero beside the first letter, which no policy file begins with. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int pair = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return pair == 0xFEFF || pair == 0xFFFE || (bytes[0] == 0) != (bytes[1] == 0);
    }

    private static void tellWhere(String berkas, byte[] bytes, int position, Problems problems) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < position; i++) {
            column = bytes[i] == '\n' ? 1 : column + (isContinuation(bytes[i]) ? 0 : 1);
            line += bytes[i] == '\n' ? 1 : 0;
        }
        String found = String.format("0x%02X", bytes[position] & 0xFF);
        problems.add(berkas, line, column, "", "KB-111", Map.of("bita", found));
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
