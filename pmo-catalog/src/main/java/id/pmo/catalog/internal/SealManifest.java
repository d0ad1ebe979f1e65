package id.pmo.catalog.internal;

import id.pmo.catalog.PolicyFiles;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a seal stands for.
 *
 * @param id the policy
 * @param versi its version
 * @param sidikJari its fingerprint, which covers its parents, too
 * @param dibuatPada when it was sealed
 * @param berlakuSampai last day on which it may go live; null: no end
 * @param berkas SHA-256 of the bytes of each file
 */
record SealManifest(
        String id,
        String versi,
        String sidikJari,
        String dibuatPada,
        @Nullable LocalDate berlakuSampai,
        SortedMap<String, String> berkas) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Whether both stand for the same content. */
    boolean sameContent(SealManifest other) {
        return id.equals(other.id)
                && versi.equals(other.versi)
                && sidikJari.equals(other.sidikJari)
                && berkas.equals(other.berkas);
    }

    /** The sums of a policy's files, without what only stands for them. */
    static SortedMap<String, String> sums(PolicyFiles policy) {
        SortedMap<String, String> sums = new TreeMap<>();
        policy.files().forEach((path, bytes) -> {
            if (!PolicyPaths.isAside(path)) {
                sums.put(path, sha256(bytes));
            }
        });
        return sums;
    }

    /** As the file {@code META-INF/segel.json}. */
    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeStringProperty("versi", versi);
            json.writeStringProperty("sidikJari", sidikJari);
            json.writeStringProperty("dibuatPada", dibuatPada);
            if (berlakuSampai != null) {
                json.writeStringProperty("berlakuSampai", berlakuSampai.toString());
            }
            json.writeName("berkas");
            json.writeStartObject();
            berkas.forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** Reads the file; none, and a problem, where it is not one. JSON is YAML, so faults are told by their place. */
    static Optional<SealManifest> read(PolicyFiles policy, Problems problems) {
        byte[] bytes = policy.files().get(PolicyPaths.SEGEL);
        return bytes == null
                ? Optional.empty()
                : new YamlReader(problems)
                        .read(policy.id() + "/" + PolicyPaths.SEGEL, bytes)
                        .flatMap(SealManifest::of);
    }

    private static Optional<SealManifest> of(YamlMap root) {
        root.allow("id", "versi", "sidikJari", "dibuatPada", "berlakuSampai", "berkas");
        Map<String, String> teks = new LinkedHashMap<>();
        for (String kunci : new String[] {"id", "versi", "sidikJari", "dibuatPada"}) {
            root.require(kunci, "nilai").flatMap(YamlNode::text).ifPresent(isi -> teks.put(kunci, isi));
        }
        Optional<YamlNode> sampai = root.find("berlakuSampai");
        Optional<LocalDate> hari = sampai.flatMap(YamlNode::date);
        Optional<YamlMap> berkas = root.require("berkas", "nilai").flatMap(YamlNode::map);
        if (teks.size() < 4 || berkas.isEmpty() || sampai.isPresent() != hari.isPresent()) {
            return Optional.empty();
        }
        SortedMap<String, String> sums = new TreeMap<>();
        berkas.get().values().forEach((path, node) -> node.text().ifPresent(sum -> sums.put(path, sum)));
        return Optional.of(new SealManifest(
                teks.getOrDefault("id", ""),
                teks.getOrDefault("versi", ""),
                teks.getOrDefault("sidikJari", ""),
                teks.getOrDefault("dibuatPada", ""),
                hari.orElse(null),
                sums));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
