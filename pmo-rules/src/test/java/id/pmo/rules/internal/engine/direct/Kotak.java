package id.pmo.rules.internal.engine.direct;

import org.jspecify.annotations.Nullable;

/** Another fact without meaning. */
public record Kotak(
        int urutan, @Nullable String kode, @Nullable Integer angka, boolean tanda) {}
