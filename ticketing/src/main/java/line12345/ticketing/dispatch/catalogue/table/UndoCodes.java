package line12345.ticketing.dispatch.catalogue.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.register.MayEditOffices;
import line12345.ticketing.dispatch.catalogue.CodeTree;
import line12345.ticketing.dispatch.catalogue.CodeTree.Code;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the last table of matters or places back that was brought in 撤销导入, all of it or nothing:
 * names and places in the tree are written again as they were, new codes leave if nobody uses them.
 */
@ApplicationScoped
public class UndoCodes {
    /** Each code that leaves is looked for among all tickets; more are not waited for. */
    private static final int MOST_NEW = 20;

    @Inject KeepCodes codes;
    @Inject CodeHistory history;
    @Inject CodeUse uses;

    /**
     * @param seen the newest change that the administrator saw
     * @throws CodesChangedMeanwhile when there is a newer one, or none at all
     * @throws CodeInUse naming a new code that is used already
     */
    @Transactional
    public void undo(long seen, Actor by, Instant now) {
        MayEditOffices.check(by);
        codes.oneAtATime();
        List<CodeHistory.Entry> last = history.last();
        if (last.isEmpty() || last.get(0).id() != seen) {
            throw new CodesChangedMeanwhile();
        }
        long fresh = last.stream().filter(one -> one.was().isEmpty()).count();
        if (fresh > MOST_NEW) {
            throw new CodeInUse(
                    "最近一次导入新增了 %d 个编码，一次最多撤销 %d 个新增：编码留着不影响办理，要改名请重新导入。"
                            .formatted(fresh, MOST_NEW));
        }
        CodeTable table = last.get(0).table();
        CodeTree before = codes.codes(table);
        mustHoldTogether(before, last);
        for (CodeHistory.Entry change : last) {
            String code = change.code();
            String is = before.find(code).map(CodeWords::of).orElse("");
            CodeWords.read(code, change.was())
                    .ifPresentOrElse(
                            was -> codes.write(table, was),
                            () -> uses.remove(table, code, before.name(code)));
            history.note(table, code, is, change.was(), "撤销" + change.who() + "的修改", by, now);
        }
    }

    /**
     * @throws CodeInUse when something would stand below a code that leaves, or below itself
     */
    private static void mustHoldTogether(CodeTree before, List<CodeHistory.Entry> changes) {
        Map<String, Code> all = new LinkedHashMap<>();
        before.all().forEach(code -> all.put(code.code(), code));
        for (CodeHistory.Entry change : changes) {
            all.remove(change.code());
            CodeWords.read(change.code(), change.was()).ifPresent(was -> all.put(was.code(), was));
        }
        for (Code code : all.values()) {
            if (code.parent() != null && !all.containsKey(code.parent())) {
                throw new CodeInUse(
                        "“%s %s”的上级是 %s，撤销以后就没有这个上级了：请导入一张表，先改它的上级。"
                                .formatted(code.code(), code.name(), code.parent()));
            }
        }
        new CodeTree(all.values())
                .circles().stream()
                        .findFirst()
                        .ifPresent(
                                code -> {
                                    throw new CodeInUse(
                                            "撤销以后“" + code + "”的上级又指回它自己：请导入一张表，改正上级编码。");
                                });
    }
}
