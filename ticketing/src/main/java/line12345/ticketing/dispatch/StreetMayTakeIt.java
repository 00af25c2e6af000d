package line12345.ticketing.dispatch;

import line12345.ticketing.department.Department;
import line12345.ticketing.department.Kind;

import java.util.Optional;

/**
 * A matter of a functional department 职能部门 is not pushed down to a street 街道 unless the catalogue
 * says so: 国办函〔2025〕66号, matters that departments must handle must not be sent down to the grass
 * roots.
 */
public final class StreetMayTakeIt {
    private StreetMayTakeIt() {}

    /**
     * @param target the office somebody wants to send it to
     * @param suggested the catalogue's line for the matter and place, or null if it has none; then
     *     nobody can say whose matter it is and the target may take it
     * @param namedAsLead whether the target is to answer for the whole matter; false for a
     *     co-handler and for an onward leg
     * @return the sentence that says why not; empty when the target may take it
     */
    public static Optional<String> refusal(
            Department target, Suggestion suggested, boolean namedAsLead) {
        if (!isStreet(target) || suggested == null || catalogueNames(target, suggested)) {
            return Optional.empty();
        }
        if (suggested.streetAllowed() || suggested.departmentKind() == Kind.TERRITORIAL) {
            return Optional.empty();
        }
        return Optional.of(
                (namedAsLead
                                ? "这是职能部门的事项，派单目录由%s主办，没有列明可下派街道，不能改由%s主办："
                                        .formatted(suggested.departmentName(), target.name())
                                : "这是职能部门的事项，派单目录由%s主办，没有列明可下派街道，不能转给%s办理："
                                        .formatted(suggested.departmentName(), target.name()))
                        + "请由职能部门办理；如确应由街道办理，请先修订派单目录。");
    }

    private static boolean isStreet(Department target) {
        return target.level() == Department.STREET && target.kind() == Kind.TERRITORIAL;
    }

    private static boolean catalogueNames(Department target, Suggestion suggested) {
        return suggested.departmentId() == target.id()
                || suggested.coDepartmentIds().contains(target.id());
    }
}
