package line12345.ticketing.key;

import line12345.ticketing.account.Actor;

import java.util.Set;

/**
 * Who comes in by a key.
 *
 * @param actor the technical account: whose everything is, is asked of it
 */
public record KeyHolder(long keyId, Actor actor, Set<KeyRight> rights) {
    public boolean may(KeyRight right) {
        return rights.contains(right);
    }
}
