package line12345.ticketing.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.department.Departments;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the people of an entry's office; where nobody sits, those of the office above it. */
@ApplicationScoped
public class Owners {
    /** A city has four levels; more above is a circle. */
    private static final int LEVELS = 4;

    @Inject Accounts accounts;
    @Inject Departments departments;
    @Inject Notices notices;

    /** Clerks and leaders; managers when there is nobody up to the top. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(long office, String words, Instant now) {
        List<Actor> people = of(office);
        tell(people.isEmpty() ? accounts.withRole(Role.MANAGER) : people, words, now);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void tellManagers(String words, Instant now) {
        tell(accounts.withRole(Role.MANAGER), words, now);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void tellPerson(long account, String words, Instant now) {
        notices.toAccount(account, Via.PAGE, "", words, now);
    }

    /** As {@link #tell}, but not to whoever did it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellOthers(long office, Actor except, String words, Instant now) {
        tell(
                of(office).stream().filter(one -> one.accountId() != except.accountId()).toList(),
                words,
                now);
    }

    private void tell(List<Actor> people, String words, Instant now) {
        people.forEach(one -> tellPerson(one.accountId(), words, now));
    }

    private List<Actor> of(long departmentId) {
        Optional<Long> office = Optional.of(departmentId);
        for (int i = 0; i < LEVELS && office.isPresent(); i++) {
            List<Actor> there = new ArrayList<>(accounts.ofOffice(Role.CLERK, office.get()));
            there.addAll(accounts.ofOffice(Role.LEADER, office.get()));
            if (!there.isEmpty()) {
                return there;
            }
            office = departments.superior(office.get());
        }
        return List.of();
    }
}
