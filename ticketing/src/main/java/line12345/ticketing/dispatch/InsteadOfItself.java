package line12345.ticketing.dispatch;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.DepartmentTree;

import java.util.List;
import java.util.Optional;

/**
 * What is offered to a dispatcher for a ticket that is about an office: the catalogue's line as far
 * as it keeps clear of that office, else whoever takes it {@link NotAboutItself#instead}.
 */
final class InsteadOfItself {
    private InsteadOfItself() {}

    /**
     * @param named the catalogue's line, if it has one
     * @param about whom the ticket is about; null when it is about no office
     * @return empty when a person must decide without any offer
     */
    static Optional<Suggestion> offer(Optional<Suggestion> named, Long about, DepartmentTree tree) {
        if (about == null) {
            return named;
        }
        long lead = named.map(Suggestion::departmentId).orElse(about);
        if (!NotAboutItself.forbids(lead, about, tree)) {
            return named.map(line -> keptClear(line, about, tree));
        }
        return tree.find(lead)
                .flatMap(target -> NotAboutItself.instead(target, about, tree))
                .map(office -> instead(office, named, about, tree));
    }

    private static Suggestion keptClear(Suggestion line, long about, DepartmentTree tree) {
        return new Suggestion(
                line.departmentId(),
                line.departmentName(),
                line.reason(),
                helpers(line, line.departmentId(), about, tree),
                line.streetAllowed(),
                line.entryId(),
                line.departmentKind());
    }

    private static Suggestion instead(
            Department office, Optional<Suggestion> named, long about, DepartmentTree tree) {
        String itself = tree.find(about).map(Department::name).orElse("该单位");
        String reason = "回避：工单涉及%s，不派给它和它的下级，由其上级单位或纪检监察席——%s办理。".formatted(itself, office.name());
        return new Suggestion(
                office.id(),
                office.name(),
                reason + named.map(line -> "原" + line.reason()).orElse(""),
                named.map(line -> helpers(line, office.id(), about, tree)).orElse(List.of()),
                false,
                named.map(Suggestion::entryId).orElse(0L),
                office.kind());
    }

    private static List<Long> helpers(Suggestion line, long lead, long about, DepartmentTree tree) {
        return line.coDepartmentIds().stream()
                .filter(id -> id != lead && !NotAboutItself.forbids(id, about, tree))
                .toList();
    }
}
