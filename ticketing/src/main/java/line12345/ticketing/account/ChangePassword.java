package line12345.ticketing.account;

import io.quarkus.elytron.security.common.BcryptUtil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.time.Instant;

/** A person chooses an own password 修改密码; sessions on other machines end. */
@ApplicationScoped
public class ChangePassword {
    @Inject Accounts accounts;
    @Inject Sessions sessions;

    /**
     * A wrong old password is counted as at the door, so this transaction commits although nothing
     * is changed.
     *
     * @param token of the session the person is in
     * @throws NotYours when that session has ended
     * @throws WrongPassword when the old one is not right
     * @throws AccountLocked after too many wrong ones
     * @throws UnfitPassword when the new one is too simple, the old one, or written differently
     */
    @Transactional(dontRollbackOn = {WrongPassword.class, AccountLocked.class})
    public void change(String token, String old, String fresh, String again, Instant now) {
        Account account =
                sessions.account(token == null ? "" : token, now)
                        .orElseThrow(() -> new NotYours("登录已结束，请重新登录后再修改密码。"));
        accounts.lock(account);
        if (account.lockedAt(now)) {
            throw new AccountLocked();
        }
        if (!BcryptUtil.matches(said(old), account.passwordHash())) {
            account.wrongPassword(now);
            throw new WrongPassword("原密码不正确，请重新输入。");
        }
        String password = said(fresh);
        PasswordRule.objection(password, account.login(), account.actor().name())
                .ifPresent(
                        why -> {
                            throw new UnfitPassword(why);
                        });
        if (!password.equals(again)) {
            throw new UnfitPassword("两次输入的新密码不一样，请重新输入。");
        }
        if (password.equals(old)) {
            throw new UnfitPassword("新密码不能和原密码相同，请换一个。");
        }
        account.rightPassword();
        account.ownPassword(BcryptUtil.bcryptHash(password));
        sessions.endOthers(account.id(), token);
    }

    private static String said(String password) {
        return password == null ? "" : password;
    }
}
