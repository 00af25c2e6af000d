package line12345.ticketing.people;

import io.quarkus.elytron.security.common.BcryptUtil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.OneTimePassword;
import line12345.ticketing.account.Sessions;

import java.time.Instant;

/** Makes a new one-time password 重置密码 for somebody who forgot the own one; sessions end. */
@ApplicationScoped
public class ResetPassword {
    @Inject PeopleTable table;
    @Inject PeopleChanges changes;
    @Inject PeopleHistory history;
    @Inject Sessions sessions;

    /**
     * @param seen the account's version as the administrator saw it
     * @throws PersonChanged when somebody else was quicker
     * @throws WrongPerson the account is closed
     */
    @Transactional
    public NewPassword reset(long id, int seen, Actor by, Instant now) {
        MayEditPeople.check(by);
        Person person = changes.edit(id, seen);
        if (!person.active()) {
            throw new WrongPerson("账号已停用：请先恢复，再重置密码。");
        }
        String password = OneTimePassword.make();
        Instant until = now.plus(OneTimePassword.GOOD_FOR);
        table.password(id, BcryptUtil.bcryptHash(password), until);
        sessions.endAll(id);
        history.note(id, "重置密码", "", "一次性密码，首次登录须修改", "", by, now);
        return new NewPassword(id, person.login(), person.name(), password, until);
    }
}
