package line12345.ticketing.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Agents as citizens know them 工号. */
@ApplicationScoped
public class Logins {
    @Inject EntityManager entities;

    public String of(long account) {
        return (String)
                entities.createNativeQuery("select login from account where id = ?1")
                        .setParameter(1, account)
                        .getSingleResult();
    }
}
