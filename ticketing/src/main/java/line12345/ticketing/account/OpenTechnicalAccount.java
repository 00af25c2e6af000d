package line12345.ticketing.account;

import io.quarkus.elytron.security.common.BcryptUtil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** An account that no person signs in to: another system acts by it 技术账号. */
@ApplicationScoped
public class OpenTechnicalAccount {
    @Inject Accounts accounts;

    /**
     * @param departmentId the office of a clerk's or leader's rights, else null
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Actor open(String name, Role role, Long departmentId) {
        String nobodyKnows = UUID.randomUUID() + UUID.randomUUID().toString();
        Account account =
                new Account(
                        "service-" + UUID.randomUUID(),
                        name,
                        role,
                        departmentId,
                        null,
                        // bcrypt reads 72 bytes; nobody has this password, so none opens a session.
                        BcryptUtil.bcryptHash(nobodyKnows.substring(0, 64)));
        account.technical();
        accounts.persistAndFlush(account);
        return account.actor();
    }
}
