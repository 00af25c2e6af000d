package line12345.ticketing.account;

import io.quarkus.elytron.security.common.BcryptUtil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gives a person a way in. */
@ApplicationScoped
public class OpenAccount {
    @Inject Accounts accounts;

    /**
     * @param departmentId for clerks, else null
     * @param extension for agents, else null
     * @param password plain; only its bcrypt hash is kept
     */
    @Transactional
    public Actor open(
            String login,
            String name,
            Role role,
            Long departmentId,
            String extension,
            String password) {
        Account account =
                new Account(
                        login,
                        name,
                        role,
                        departmentId,
                        extension,
                        BcryptUtil.bcryptHash(password));
        accounts.persist(account);
        return account.actor();
    }
}
