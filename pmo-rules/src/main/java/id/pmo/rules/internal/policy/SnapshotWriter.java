package id.pmo.rules.internal.policy;

import id.pmo.core.kebijakan.Katalog;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Writes values made of records, enums, collections, texts, numbers and days, each with what it is. */
final class SnapshotWriter {

    private final DataOutputStream out;

    SnapshotWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void write(@Nullable Object value) {
        try {
            any(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void any(@Nullable Object value) throws IOException {
        if (value == null) {
            tag(SnapshotTag.NULL);
        } else if (value instanceof Boolean truth) {
            tag(truth ? SnapshotTag.TRUE : SnapshotTag.FALSE);
        } else if (value instanceof Integer number) {
            tag(SnapshotTag.NUMBER);
            out.writeInt(number);
        } else if (value instanceof String text) {
            tag(SnapshotTag.TEXT);
            text(text);
        } else if (value instanceof Collection<?> many) {
            tag(value instanceof Set ? SnapshotTag.SET : SnapshotTag.LIST);
            all(many);
        } else if (value instanceof Map<?, ?> map) {
            tag(value instanceof SortedMap ? SnapshotTag.SORTED_MAP : SnapshotTag.MAP);
            all(map.keySet());
            all(List.copyOf(map.values()));
        } else {
            other(value);
        }
    }

    private void other(Object value) throws IOException {
        if (value instanceof LocalDate || value instanceof YearMonth || value instanceof ZoneId) {
            tag(
                    value instanceof LocalDate
                            ? SnapshotTag.DATE
                            : value instanceof YearMonth ? SnapshotTag.MONTH : SnapshotTag.ZONE);
            text(value.toString());
        } else if (value instanceof Katalog catalogue) {
            tag(SnapshotTag.CATALOGUE);
            all(catalogue.topik());
        } else if (value instanceof Enum<?> constant) {
            tag(SnapshotTag.ENUM);
            text(constant.getDeclaringClass().getName());
            text(constant.name());
        } else if (value.getClass().isRecord()) {
            tag(SnapshotTag.RECORD);
            text(value.getClass().getName());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                any(component(component, value));
            }
        } else {
            throw new IllegalArgumentException("a snapshot cannot hold a " + value.getClass());
        }
    }

    private static @Nullable Object component(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private void all(Collection<?> many) throws IOException {
        out.writeInt(many.size());
        for (Object one : many) {
            any(one);
        }
    }

    private void tag(SnapshotTag tag) throws IOException {
        out.writeByte(List.of(SnapshotTag.values()).indexOf(tag));
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
