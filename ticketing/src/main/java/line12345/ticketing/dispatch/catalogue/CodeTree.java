package line12345.ticketing.dispatch.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table of codes in which each has at most one above it: matters 事项, places 地点. */
public final class CodeTree {
    /**
     * One entry.
     *
     * @param parent null at the top
     * @param discipline a matter of the discipline seat; false for places
     */
    public record Code(String code, String parent, String name, boolean discipline) {}

    private final Map<String, Code> byCode = new LinkedHashMap<>();
    private final Map<String, List<Code>> below = new HashMap<>();
    private final Map<String, List<String>> ways = new HashMap<>();

    public CodeTree(Collection<Code> codes) {
        codes.forEach(code -> byCode.put(code.code(), code));
        codes.forEach(
                code -> below.computeIfAbsent(code.parent(), any -> new ArrayList<>()).add(code));
    }

    public Optional<Code> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<Code> all() {
        return List.copyOf(byCode.values());
    }

    public List<Code> below(String code) {
        return below.getOrDefault(code, List.of());
    }

    /** Those that have nothing below them. */
    public List<Code> leaves() {
        return byCode.values().stream().filter(one -> below(one.code()).isEmpty()).toList();
    }

    /** The leaves below a code; the code itself when it is one. */
    public List<Code> leavesBelow(String code) {
        return leaves().stream().filter(leaf -> upFrom(leaf.code()).contains(code)).toList();
    }

    /** The code itself, then what is above it; empty for null and unknown codes. */
    public List<String> upFrom(String code) {
        return ways.computeIfAbsent(code, this::way);
    }

    private List<String> way(String code) {
        List<String> way = new ArrayList<>();
        Code at = byCode.get(code);
        // The second condition ends the walk in a circle, which the check then reports.
        while (at != null && !way.contains(at.code())) {
            way.add(at.code());
            at = byCode.get(at.parent());
        }
        return List.copyOf(way);
    }

    /** {@code 市容环卫 / 路灯不亮}; the code where there is no name. */
    public String pathName(String code) {
        List<String> names = new ArrayList<>();
        upFrom(code).forEach(one -> names.add(0, byCode.get(one).name()));
        return names.isEmpty() ? code : String.join(" / ", names);
    }

    public String name(String code) {
        return find(code).map(Code::name).orElse(code);
    }

    /** Belongs to the discipline seat, itself or by what is above it. */
    public boolean discipline(String code) {
        return upFrom(code).stream().anyMatch(one -> byCode.get(one).discipline());
    }

    /** Codes that are above themselves, each circle once by one of its codes. */
    public List<String> circles() {
        List<String> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Code code : byCode.values()) {
            Code at = byCode.get(code.parent());
            Set<String> seen = new HashSet<>();
            while (at != null && !at.code().equals(code.code()) && seen.add(at.code())) {
                at = byCode.get(at.parent());
            }
            if (at != null && at.code().equals(code.code()) && told.add(code.code())) {
                told.addAll(seen);
                found.add(code.code());
            }
        }
        return found;
    }
}
