package line12345.ticketing.department.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;
import line12345.ticketing.department.Departments;
import line12345.ticketing.sheet.Sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tree as a table 承办单位表, to be edited in a spreadsheet program and brought back. */
@ApplicationScoped
public class DepartmentSheet {
    static final String ID = "编号";
    static final String NAME = "单位名称";
    static final String PARENT = "上级单位";
    static final String LEVEL = "层级";
    static final String KIND = "性质";
    static final String STATE = "状态";
    static final String VERSION = "版本";
    static final List<String> NEEDED = List.of(NAME, PARENT, LEVEL, KIND);
    static final List<String> OPTIONAL = List.of(ID, STATE, VERSION);
    static final String ACTIVE = "在用";
    static final String DISSOLVED = "撤销";

    @Inject Departments departments;
    @Inject EntityManager entities;

    /** UTF-8 with byte order mark; superiors before what is below them. */
    @Transactional
    public byte[] export(Actor by) {
        MayEditOffices.check(by);
        DepartmentTree tree = departments.tree();
        Map<Long, Integer> versions = versions();
        List<List<String>> rows = new ArrayList<>();
        tree.directlyBelow(null).forEach(top -> add(top, tree, versions, rows));
        return Sheet.write(List.of(ID, NAME, PARENT, LEVEL, KIND, STATE, VERSION), rows);
    }

    private static void add(
            Department office,
            DepartmentTree tree,
            Map<Long, Integer> versions,
            List<List<String>> rows) {
        rows.add(
                List.of(
                        "" + office.id(),
                        office.name(),
                        tree.find(office.parentId()).map(Department::name).orElse(""),
                        office.levelName(),
                        office.kind().chinese(),
                        office.active() ? ACTIVE : DISSOLVED,
                        "" + versions.get(office.id())));
        tree.directlyBelow(office.id()).forEach(below -> add(below, tree, versions, rows));
    }

    /** The version of each office, for telling whether it changed since it was exported. */
    @SuppressWarnings("unchecked")
    Map<Long, Integer> versions() {
        List<Object[]> rows =
                entities.createNativeQuery("select id, version from department", Object[].class)
                        .getResultList();
        Map<Long, Integer> versions = new HashMap<>();
        rows.forEach(
                row -> versions.put(((Number) row[0]).longValue(), ((Number) row[1]).intValue()));
        return versions;
    }
}
