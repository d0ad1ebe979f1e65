package id.pmo.rules.internal.pagar;

import id.pmo.core.bahasa.DwiBahasa;
import id.pmo.core.bahasa.KataMirip;
import id.pmo.rules.internal.pagar.baca.Name;
import id.pmo.rules.internal.pagar.baca.RuleFile;
import id.pmo.rules.internal.pagar.baca.RuleFile.Global;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks what stands above the rules: package, imports and globals. */
final class HeaderCheck {

    /** The first word of a package comes from a policy's id; no library has such a name. */
    private static final Pattern OWNER = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)+");

    private final AllowList allowed;
    private final Slips slips;

    HeaderCheck(AllowList allowed, Slips slips) {
        this.allowed = allowed;
        this.slips = slips;
    }

    /**
     * What the rules of this file may name.
     *
     * @param path the file in its policy
     * @param owners first words that its package may have: the ids of the policy and of its ancestors; any other must look like an id
     * @param owner the one that it should have: that of the policy whose file this is
     * @param others the paths of other policies' files
     */
    Known known(String path, RuleFile file, Set<String> owners, String owner, Collection<String> others) {
        String folder = folder(path);
        packageName(file.packageName(), folder, owners, owner, others);
        String stratum = folder.contains(".") ? folder.substring(0, folder.indexOf('.')) : folder;
        Known known = new Known(stratum, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        file.imports().forEach(name -> add(name, known));
        file.globals().forEach(global -> add(global, known));
        return known;
    }

    /** The folder below {@code aturan}, with dots. */
    private static String folder(String path) {
        int from = path.indexOf('/') + 1;
        return path.substring(from, Math.max(from, path.lastIndexOf('/'))).replace('/', '.');
    }

    /** The folder beside it of another policy that is nearest by its name, where none of them has this one. */
    private static Optional<String> meantFolder(String folder, Collection<String> others) {
        String parent = folder.substring(0, folder.lastIndexOf('.') + 1);
        SortedSet<String> names = others.stream()
                .map(HeaderCheck::folder)
                .filter(other -> other.startsWith(parent))
                .map(other -> other.substring(parent.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        String name = folder.substring(parent.length());
        return names.contains(name)
                ? Optional.empty()
                : KataMirip.dari(name, names).map(parent::concat);
    }

    private static String inPolicy(String folder) {
        return "aturan/" + folder.replace('.', '/');
    }

    private void packageName(Name name, String folder, Set<String> owners, String owner, Collection<String> others) {
        int dot = name.text().indexOf('.');
        String given = dot < 0 ? "" : name.text().substring(0, dot);
        boolean owned = owners.contains(given) || OWNER.matcher(given).matches();
        if (owned && name.text().equals(given + "." + folder)) {
            return;
        }
        Optional<String> meant = meantFolder(folder, others);
        if (meant.isPresent()) {
            slips.add("KB-417", name.at(), inPolicy(folder), inPolicy(meant.get()));
        } else {
            slips.add("KB-402", name.at(), name.text(), owner + "." + folder);
        }
    }

    private void add(Name name, Known known) {
        FactType fact = allowed.facts(known.stratum()).get(name.text());
        if (fact != null) {
            known.facts().put(name.simple(), fact);
            return;
        }
        Class<?> constants = allowed.constants().get(name.simple());
        if (constants != null && constants.getName().equals(name.text())) {
            known.constants().put(name.simple(), constants);
        } else if (allowed.facts().containsKey(name.text())) {
            slips.add("KB-520", name.at(), name.simple(), known.stratum());
        } else {
            slips.add("KB-512", name.at(), name.text(), hint(name.text(), known));
        }
    }

    private DwiBahasa hint(String name, Known known) {
        SortedSet<String> all = new TreeSet<>(allowed.facts(known.stratum()).keySet());
        allowed.constants().values().forEach(type -> all.add(type.getName()));
        return KataMirip.tanya(name, all)
                .orElse(new DwiBahasa(
                        "Yang boleh diimpor hanya fakta lapis ini dan daftar tertutup; semuanya ada di docs/pagar.md.",
                        "Only the facts of this stratum and enumerations may be imported; docs/pagar.md lists them."));
    }

    private void add(Global global, Known known) {
        SortedMap<String, Class<?>> recorders = allowed.recorders(known.stratum());
        Class<?> type = Optional.<Class<?>>ofNullable(
                        recorders.get(global.name().text()))
                .orElse(void.class);
        if (type.getName().equals(global.type().text())) {
            known.recorders().put(global.name().text(), type);
        } else {
            StringBuilder lines = new StringBuilder();
            recorders.forEach((name, recorder) -> lines.append(lines.isEmpty() ? "" : "; ")
                    .append("global ")
                    .append(recorder.getName())
                    .append(' ')
                    .append(name));
            slips.add(
                    "KB-514",
                    global.type().at(),
                    global.type().text() + " " + global.name().text(),
                    lines.toString());
        }
    }
}
