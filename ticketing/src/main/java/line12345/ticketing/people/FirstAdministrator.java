package line12345.ticketing.people;

import io.quarkus.elytron.security.common.BcryptUtil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.OneTimePassword;
import line12345.ticketing.account.Role;

import java.time.Instant;

/** Makes the first administrator 首位系统管理员, where there is none, from what the operator gave. */
@ApplicationScoped
public class FirstAdministrator {
    @Inject PeopleTable table;
    @Inject PeopleHistory history;

    /** What became of it. */
    public enum Outcome {
        THERE_IS_ONE,
        MADE,
        NO_PASSWORD,
        LOGIN_TAKEN
    }

    /**
     * @param login of the new account
     * @param password to be changed at the first sign-in; empty when the operator gave none
     */
    @Transactional
    public Outcome make(String login, String password, Instant now) {
        table.lock();
        if (table.activeAdministrators() > 0) {
            return Outcome.THERE_IS_ONE;
        }
        if (password.isEmpty()) {
            return Outcome.NO_PASSWORD;
        }
        if (table.byLogin(login).isPresent()) {
            return Outcome.LOGIN_TAKEN;
        }
        Person first =
                AddPerson.fresh(login).as(Role.ADMIN.chinese(), Role.ADMIN, null, "", null, true);
        long id =
                table.add(
                        first, BcryptUtil.bcryptHash(password), now.plus(OneTimePassword.GOOD_FOR));
        history.note(id, "新增", "", PersonWords.whole(first), "首次启动", Actor.house(), now);
        return Outcome.MADE;
    }
}
