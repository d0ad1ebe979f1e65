package id.pmo.rules.internal.policy;

import id.pmo.core.kebijakan.Katalog;
import id.pmo.core.kebijakan.Topik;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SnapshotWriter} wrote. Only for snapshots of this library's own build. */
final class SnapshotReader {

    private final DataInputStream in;
    private final Map<String, Constructor<?>> constructors = new HashMap<>();

    SnapshotReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    @Nullable
    Object read() {
        try {
            return any();
        } catch (IOException e) {
            throw new UncheckedIOException("a snapshot ends too early; build pmo-rules anew", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a snapshot does not fit these classes; build pmo-rules anew", e);
        }
    }

    private @Nullable Object any() throws IOException, ReflectiveOperationException {
        return switch (SnapshotTag.of(in.readByte())) {
            case NULL -> null;
            case TRUE -> true;
            case FALSE -> false;
            case NUMBER -> in.readInt();
            case TEXT -> text();
            case DATE -> LocalDate.parse(text());
            case MONTH -> YearMonth.parse(text());
            case ZONE -> ZoneId.of(text());
            case LIST -> all(new ArrayList<>());
            case SET -> all(new LinkedHashSet<>());
            case MAP -> map();
            case SORTED_MAP -> new TreeMap<>(map());
            case CATALOGUE -> catalogue();
            case ENUM -> constant(text(), text());
            case RECORD -> made(text());
        };
    }

    private <C extends Collection<@Nullable Object>> C all(C target) throws IOException, ReflectiveOperationException {
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            target.add(any());
        }
        return target;
    }

    private Map<?, ?> map() throws IOException, ReflectiveOperationException {
        List<@Nullable Object> keys = all(new ArrayList<>());
        List<@Nullable Object> values = all(new ArrayList<>());
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i));
        }
        return map;
    }

    private Katalog catalogue() throws IOException, ReflectiveOperationException {
        return Katalog.of(all(new ArrayList<>()).stream().map(Topik.class::cast).toList());
    }

    private static Object constant(String type, String name) throws ReflectiveOperationException {
        for (Object constant : Class.forName(type).getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new NoSuchFieldException(type + "." + name);
    }

    private Object made(String type) throws IOException, ReflectiveOperationException {
        Constructor<?> constructor = constructors.get(type);
        if (constructor == null) {
            constructor = canonical(Class.forName(type));
            constructors.put(type, constructor);
        }
        @Nullable Object[] values = new Object[constructor.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = any();
        }
        return constructor.newInstance(values);
    }

    private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
        return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }

    private String text() throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
