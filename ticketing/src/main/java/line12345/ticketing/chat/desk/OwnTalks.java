package line12345.ticketing.chat.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.chat.Chat;
import line12345.ticketing.chat.Chats;
import line12345.ticketing.chat.NoSuchChat;

/** Which chats are an agent's business: those held, and of the same citizen those before. */
@ApplicationScoped
class OwnTalks {
    @Inject EntityManager entities;
    @Inject Chats chats;

    /**
     * To change it, held.
     *
     * @throws NoSuchChat when somebody else holds it, or nobody
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Chat held(long id, Actor by) {
        return chats.locked(id)
                .filter(chat -> chat.heldBy(by.accountId()))
                .orElseThrow(NoSuchChat::new);
    }

    /**
     * Whoever held it last, also when the citizen has left meanwhile: the ticket is written after.
     *
     * @throws NoSuchChat when somebody else did, or nobody
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Chat lastHeld(long id, Actor by) {
        return chats.locked(id)
                .filter(chat -> chat.agentId() != null && chat.agentId() == by.accountId())
                .orElseThrow(NoSuchChat::new);
    }

    /**
     * To read it.
     *
     * @throws NoSuchChat when it is none of this person's business
     */
    Chat readable(long id, Actor by) {
        return chats.of(id)
                .filter(chat -> spokeIn(id, by) || holdsNow(id, by))
                .orElseThrow(NoSuchChat::new);
    }

    private boolean spokeIn(long id, Actor by) {
        return !entities.createNativeQuery(
                        "select 1 from chat_line where chat_id = ?1 and account_id = ?2 limit 1")
                .setParameter(1, id)
                .setParameter(2, by.accountId())
                .getResultList()
                .isEmpty();
    }

    /** This one, or another one of the same account or the same proven citizen. */
    private boolean holdsNow(long id, Actor by) {
        return !entities.createNativeQuery(
                        """
                        select 1 from chat past join chat held
                            on held.channel = past.channel
                               and held.account_hash = past.account_hash
                            or held.citizen_id = past.citizen_id
                        where past.id = ?1 and held.agent_id = ?2 and held.state = 'TALKING'
                        """)
                .setParameter(1, id)
                .setParameter(2, by.accountId())
                .getResultList()
                .isEmpty();
    }
}
