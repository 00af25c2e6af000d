package line12345.ticketing.tryout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;

/** Makes the database itself refuse every writing of a trial, whatever it calls. */
@ApplicationScoped
class ReadOnly {
    @Inject EntityManager entities;

    /**
     * The first thing of a transaction.
     *
     * @throws NotYours for everybody but administrators
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void begin(Actor by) {
        if (!by.is(Role.ADMIN)) {
            throw new NotYours("试算由系统管理员进行，请联系系统管理员。");
        }
        entities.createNativeQuery("set transaction read only").executeUpdate();
    }
}
