package line12345.ticketing.dispatch.catalogue.check;

import line12345.ticketing.department.Kind;
import line12345.ticketing.dispatch.catalogue.CatalogueLine;
import line12345.ticketing.dispatch.catalogue.Checked;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** The offices of each line exist, have one part each, and are the right ones for discipline. */
final class OfficeCheck {
    private OfficeCheck() {}

    static Stream<Finding> find(Checked checked) {
        return checked.lines().all().stream().flatMap(line -> of(line, checked).stream());
    }

    private static List<Finding> of(CatalogueLine line, Checked checked) {
        List<Finding> found = new ArrayList<>();
        if (!checked.active(line.lead())) {
            found.add(
                    Finding.error(
                            "dissolved-lead",
                            checked.where(line)
                                    + "的主办单位"
                                    + checked.office(line.lead())
                                    + "已撤销或不存在：请改为在用的单位。",
                            line.id()));
        }
        for (long co : line.co()) {
            if (!checked.active(co)) {
                found.add(
                        Finding.error(
                                "dissolved-co-handler",
                                checked.where(line)
                                        + "的协办单位"
                                        + checked.office(co)
                                        + "已撤销或不存在：请改为在用的单位或删去。",
                                line.id()));
            }
        }
        if (line.co().contains(line.lead())) {
            found.add(
                    Finding.error(
                            "lead-also-co-handler",
                            checked.where(line)
                                    + "由"
                                    + checked.office(line.lead())
                                    + "主办，又把它列为协办：请从协办单位中删去。",
                            line.id()));
        }
        if (new HashSet<>(line.co()).size() < line.co().size()) {
            found.add(
                    Finding.error(
                            "co-handler-twice",
                            checked.where(line) + "的协办单位有重复：请删去重复的。",
                            line.id()));
        }
        if (line.source().isBlank()) {
            found.add(
                    Finding.error(
                            "no-source",
                            checked.where(line) + "没有写明依据：请填写法规、“三定”规定或职责清单的条款。",
                            line.id()));
        }
        discipline(line, checked, found);
        return found;
    }

    private static void discipline(CatalogueLine line, Checked checked, List<Finding> found) {
        boolean seat =
                checked.offices()
                        .find(line.lead())
                        .filter(office -> office.kind() == Kind.DISCIPLINE)
                        .isPresent();
        if (checked.matters().discipline(line.matter()) && !seat) {
            found.add(
                    Finding.warning(
                            "discipline-matter",
                            checked.where(line)
                                    + "是纪检事项，却由"
                                    + checked.office(line.lead())
                                    + "主办：请确认不会派给被反映的单位。",
                            line.id()));
        }
    }
}
