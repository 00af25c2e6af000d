package line12345.ticketing.dispatch.catalogue.table;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the offices that a table names. */
final class OfficeFinder {
    private final Map<String, Department> byName = new HashMap<>();

    OfficeFinder(DepartmentTree offices) {
        offices.all().forEach(office -> byName.put(office.name(), office));
    }

    /**
     * @param troubles gets the sentence when there is none
     * @return the office's id, or null
     */
    Long find(String heading, String name, List<String> troubles) {
        Department office = byName.get(name);
        if (name.isEmpty()) {
            troubles.add("没有填写" + heading + "：请填写。");
        } else if (office == null) {
            troubles.add(heading + "“" + name + "”不在承办单位中：请检查名称，或先新增这个单位。");
        } else if (!office.active()) {
            troubles.add(heading + "“" + name + "”已撤销：请改为在用的单位。");
        } else {
            return office.id();
        }
        return null;
    }

    /** Several names with semicolons between them; commas serve where no name has one. */
    List<Long> findAll(String heading, String names, List<String> troubles) {
        List<Long> found = new ArrayList<>();
        for (String part : names.split("[；;]")) {
            String name = part.strip();
            if (name.isEmpty()) {
                continue;
            }
            List<String> each =
                    byName.containsKey(name) ? List.of(name) : List.of(name.split("[、，,]"));
            for (String one : each) {
                Long id = find(heading, one.strip(), troubles);
                if (id != null) {
                    found.add(id);
                }
            }
        }
        return found;
    }
}
