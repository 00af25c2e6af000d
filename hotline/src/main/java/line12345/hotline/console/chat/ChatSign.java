package line12345.hotline.console.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.live.LiveSign;
import line12345.ticketing.account.Role;
import line12345.ticketing.chat.Chats;

import java.util.Set;

/** How many wait in writing and since when, the same on every agent's page. */
@ApplicationScoped
class ChatSign implements LiveSign {
    @Inject Chats chats;

    @Override
    public String name() {
        return "chats";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.AGENT);
    }

    @Override
    public boolean movedBy(String kind) {
        return kind.startsWith("Chat") && !kind.equals("ChatSaid");
    }

    @Override
    @Transactional
    public Chats.Queue state() {
        return chats.queue();
    }
}
