package line12345.hotline.console;

import line12345.hotline.call.CallView;
import line12345.hotline.call.QueueView;
import line12345.hotline.call.agent.AgentView;
import line12345.hotline.call.exchange.ExchangeState;

import java.time.Instant;

/**
 * What the agent console shows beside the form.
 *
 * @param now the server's clock; the page counts its timers from it
 * @param call what rings at this agent or is talked on, or null
 */
public record ConsoleState(
        Instant now, AgentLine agent, ExchangeState exchange, QueueView queue, CallView call) {

    /**
     * @param stateName as people read it
     * @param wish what holds when the present call is over
     */
    public record AgentLine(
            String state, String stateName, String reason, String wish, Instant since) {
        static AgentLine of(AgentView view) {
            return new AgentLine(
                    view.state().name(),
                    view.state().chinese(),
                    view.reason(),
                    view.wish().name(),
                    view.since());
        }
    }
}
