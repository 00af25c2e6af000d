package line12345.hotline.rota.shift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.rota.MayKeepRota;
import line12345.ticketing.account.Actor;
import line12345.ticketing.rule.RuleEntry;

import java.time.Instant;

/** The shift leader enters a shift, new or changed, from a day on. */
@ApplicationScoped
public class ChangeShift {
    @Inject Shifts shifts;

    /**
     * @throws WrongShift when a part makes no sense
     * @throws ShiftChangedMeanwhile when somebody else was quicker
     */
    @Transactional
    public void change(String code, ShiftForm form, Actor by, Instant now) {
        MayKeepRota.check(by);
        if (code == null || !code.matches("[A-Z][A-Z0-9]{0,11}")) {
            throw new WrongShift("班次代码请用 1 到 12 个大写字母或数字，以字母开头。");
        }
        Shift shift = form.read(code, now);
        String source = RuleEntry.source(form.source());
        shifts.edit(code)
                .filter(newest -> newest.shift().id() != form.seen())
                .ifPresent(
                        newest -> {
                            throw new ShiftChangedMeanwhile(newest.who());
                        });
        if (shift.active() && shifts.book().hasOther(code, shift.name())) {
            throw new WrongShift("已经有叫“" + shift.name() + "”的班次，请换一个名称，或修改原来的班次。");
        }
        shifts.add(shift, source, by, now);
    }
}
