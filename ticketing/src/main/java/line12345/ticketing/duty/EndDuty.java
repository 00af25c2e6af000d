package line12345.ticketing.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.register.MayEditOffices;

import java.time.Instant;

/** Takes a duty out 取消值班; who had it stays in the office's history. */
@ApplicationScoped
public class EndDuty {
    @Inject DutyOfficers officers;
    @Inject DutyHistory history;

    /**
     * @throws NoSuchDuty this office has no such duty
     */
    @Transactional
    public void end(long departmentId, long dutyId, Actor by, Instant now) {
        MayEditOffices.check(by);
        DutyOfficer duty =
                officers.of(departmentId).stream()
                        .filter(one -> one.id() == dutyId)
                        .findFirst()
                        .orElseThrow(NoSuchDuty::new);
        history.end(duty, "", by, now);
    }
}
