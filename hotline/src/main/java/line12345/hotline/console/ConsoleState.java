package line12345.hotline.console;

import line12345.hotline.call.CallView;
import line12345.hotline.call.QueueView;
import line12345.hotline.call.agent.AgentView;
import line12345.hotline.call.exchange.ExchangeState;
import line12345.hotline.call.result.CallResult;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What the agent console shows beside the form.
 *
 * @param now the server's clock; the page counts its timers from it
 * @param queue every queue
 * @param serves the keys of those that this agent serves
 * @param call what rings at this agent or is talked on, or null
 * @param callQueue the queue through which that call came, or null
 * @param finishing the call whose ticket is finished in a wrap-up, or null
 * @param results what the call that is talked on or finished came to so far
 * @param unresolved how many of the agent's calls came to nothing yet
 * @param silentUntil when the paused recording of the call goes on by itself, or null
 * @param disk why calls may go unrecorded, empty while they do not
 */
public record ConsoleState(
        Instant now,
        AgentLine agent,
        ExchangeState exchange,
        QueueView queue,
        Set<String> serves,
        CallView call,
        CallQueue callQueue,
        CallView finishing,
        List<CallResult> results,
        int unresolved,
        Instant silentUntil,
        String disk) {

    /**
     * @param stateName as people read it
     * @param wish what holds when the present call is over
     * @param until when the wrap-up is over or the pause becomes too long, or null
     * @param extendable the wrap-up can be made longer
     * @param refused how many calls the agent refused today
     */
    public record AgentLine(
            String state,
            String stateName,
            String reason,
            String wish,
            Instant since,
            Instant until,
            boolean extendable,
            int refused) {
        static AgentLine of(AgentView view, int refused) {
            return new AgentLine(
                    view.state().name(),
                    view.state().chinese(),
                    view.reason(),
                    view.wish().name(),
                    view.since(),
                    view.until(),
                    view.extendable(),
                    refused);
        }
    }
}
