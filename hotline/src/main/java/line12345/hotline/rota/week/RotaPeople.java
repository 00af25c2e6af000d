package line12345.hotline.rota.week;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Who can be put on the rota: agents and shift leaders who are still here. */
@ApplicationScoped
public class RotaPeople {
    @Inject Accounts accounts;

    /** Shift leaders first, then the agents, each by sign-in. */
    @Transactional
    public List<Actor> all() {
        return Stream.concat(
                        accounts.withRole(Role.SHIFT_LEADER).stream(),
                        accounts.withRole(Role.AGENT).stream())
                .toList();
    }

    /**
     * @throws WrongSeat when there is no such person on the rota
     */
    @Transactional
    public Actor person(long accountId) {
        return accounts.actor(accountId)
                .filter(person -> person.is(Role.AGENT) || person.is(Role.SHIFT_LEADER))
                .orElseThrow(() -> new WrongSeat("这个人不在排班人员之列（已停用或不是话务员、班长），请刷新页面。"));
    }

    static Seat seat(Actor person, LocalDate day, String shift, int group) {
        return new Seat(
                day, person.accountId(), person.name(), person.is(Role.SHIFT_LEADER), shift, group);
    }
}
