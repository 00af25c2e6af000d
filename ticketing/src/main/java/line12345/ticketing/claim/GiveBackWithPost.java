package line12345.ticketing.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.PostLeft;
import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.ticket.Tickets;

import java.util.List;

/** What a dispatcher had claimed is free again when the dispatcher leaves the post. */
@ApplicationScoped
class GiveBackWithPost {
    @Inject Claims claims;
    @Inject Tickets tickets;
    @Inject Facts facts;

    @Transactional(Transactional.TxType.MANDATORY)
    void giveBack(@Observes PostLeft left) {
        if (!left.who().is(Role.AGENT)) {
            return;
        }
        List<Claim> held =
                claims.all(left.at()).stream().filter(claim -> claim.isOf(left.who())).toList();
        claims.giveAllBack(left.who(), left.at());
        for (Claim claim : held) {
            long id = tickets.find("number", claim.number()).firstResult().id();
            facts.announce(new ClaimGivenBack(claim.number(), id), left.at());
        }
    }
}
