package line12345.channels.kit;

import jakarta.ws.rs.core.NewCookie;

import java.time.Instant;

/**
 * Lets one browser be known for a while as a citizen's own 本人登录, whatever channel saw the proof.
 * The pages that read it are the portal's.
 */
public interface OwnerSession {
    /**
     * @param citizenId whose number was proven, never what a browser says
     * @param encrypted whether the page came by TLS
     */
    NewCookie of(long citizenId, Instant provenAt, boolean encrypted);
}
