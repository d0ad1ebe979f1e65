package id.pmo.rules.internal.pagar;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the bytes of a class refer to, read from its constant pool: whatever its code can call stands there. */
final class ClassReferences {

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;

    private final int[] tags;
    private final int[] first;
    private final int[] second;
    private final String[] texts;

    private ClassReferences(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        int size = in.readUnsignedShort();
        tags = new int[size];
        first = new int[size];
        second = new int[size];
        texts = new String[size];
        for (int i = 1; i < size; i++) {
            tags[i] = in.readUnsignedByte();
            read(in, i);
            if (tags[i] == LONG || tags[i] == DOUBLE) {
                i++;
            }
        }
    }

    private void read(DataInputStream in, int i) throws IOException {
        switch (tags[i]) {
            case UTF8 -> texts[i] = in.readUTF();
            case 3, 4 -> in.skipNBytes(4);
            case LONG, DOUBLE -> in.skipNBytes(8);
            case CLASS, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
            case FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, 17, 18 -> {
                first[i] = in.readUnsignedShort();
                second[i] = in.readUnsignedShort();
            }
            case METHOD_HANDLE -> in.skipNBytes(3);
            default -> throw new IOException("constant " + tags[i]);
        }
    }

    /** Names of classes, and names of members behind {@code #}: {@code a.B}, {@code a.B#c}. Arrays count as their elements. */
    static SortedSet<String> of(byte[] classFile) {
        try {
            return new ClassReferences(new DataInputStream(new ByteArrayInputStream(classFile))).all();
        } catch (IOException e) {
            throw new UncheckedIOException("the compiler wrote a class that cannot be read", e);
        }
    }

    private SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>();
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] == CLASS) {
                all.add(className(i));
            } else if (tags[i] == FIELD || tags[i] == METHOD || tags[i] == INTERFACE_METHOD) {
                all.add(className(first[i]) + "#" + texts[first[second[i]]]);
            }
        }
        return all;
    }

    private String className(int i) {
        String name = texts[first[i]];
        String element = name.startsWith("[") ? name.replaceAll("^\\[+L?|;$", "") : name;
        return element.replace('/', '.');
    }
}
