package line12345.ticketing.dispatch.catalogue.draft;

import line12345.ticketing.dispatch.catalogue.check.Finding;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** When a draft may be published, and from which moment it then holds. */
final class Publishing {
    private Publishing() {}

    /**
     * Today means from this moment: what was sent before was sent by the old version.
     *
     * @throws WrongCatalogue no day, or one that is over
     */
    static Instant validFrom(LocalDate day, Instant now) {
        LocalDate today = OfficeClock.dayOf(now);
        if (day == null) {
            throw new WrongCatalogue("catalogue-day", "请选择生效日期。");
        }
        if (day.isBefore(today)) {
            throw new WrongCatalogue("catalogue-day", "生效日期不能早于今天：已经派出的工单按当时的目录，不能追溯修改。");
        }
        if (day.isAfter(today.plusYears(2))) {
            throw new WrongCatalogue("catalogue-day", "生效日期最晚是两年之内：请检查年份。");
        }
        return day.equals(today) ? now : day.atStartOfDay(OfficeClock.ZONE).toInstant();
    }

    /**
     * @param accepted a person has read the warnings and means it so
     * @throws WrongCatalogue with the first thing to do
     */
    static void refuseUnlessSound(List<Finding> findings, boolean accepted) {
        long errors = findings.stream().filter(one -> one.weight() == Finding.Weight.ERROR).count();
        if (errors > 0) {
            throw new WrongCatalogue(
                    "catalogue-not-sound",
                    "检查发现 " + errors + " 处必须改正的问题，不能发布。第一处：" + findings.get(0).sentence());
        }
        if (!findings.isEmpty() && !accepted) {
            throw new WrongCatalogue(
                    "catalogue-warnings", "检查有 " + findings.size() + " 处需要核对：请逐条看过，勾选“已核对”后再发布。");
        }
    }
}
