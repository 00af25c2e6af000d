package line12345.ticketing.department;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All offices at one moment, dissolved ones too, as values: for rules that ask who is above whom.
 */
public final class DepartmentTree {
    private final Map<Long, Department> byId = new LinkedHashMap<>();

    public DepartmentTree(Collection<Department> departments) {
        departments.stream()
                .sorted(Comparator.comparingInt(Department::level).thenComparing(Department::id))
                .forEach(department -> byId.put(department.id(), department));
    }

    /** Higher levels first. */
    public List<Department> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Department> find(Long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The office itself, then what is above it, up to the top; empty for an unknown id. */
    public List<Department> upFrom(Long id) {
        List<Department> way = new ArrayList<>();
        Department at = byId.get(id);
        // The second condition ends the walk if somebody wrote a circle into the table by hand.
        while (at != null && !way.contains(at)) {
            way.add(at);
            at = byId.get(at.parentId());
        }
        return way;
    }

    /** Whether the office is the ancestor itself or anywhere below it. */
    public boolean within(Long id, Long ancestor) {
        return upFrom(id).stream().anyMatch(one -> ancestor != null && one.id() == ancestor);
    }

    /** Offices directly below, or the top of the tree for null. */
    public List<Department> directlyBelow(Long parentId) {
        return byId.values().stream()
                .filter(one -> Objects.equals(one.parentId(), parentId))
                .toList();
    }
}
