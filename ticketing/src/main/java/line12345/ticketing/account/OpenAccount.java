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
     * @param hash of the password, see {@link #hash}; many accounts of one password take it once
     */
    @Transactional
    public Actor open(
            String login,
            String name,
            Role role,
            Long departmentId,
            String extension,
            String hash) {
        Account account = new Account(login, name, role, departmentId, extension, hash);
        accounts.persist(account);
        return account.actor();
    }

    /** By bcrypt, which is slow on purpose. */
    public static String hash(String password) {
        return BcryptUtil.bcryptHash(password);
    }
}
