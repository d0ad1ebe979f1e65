package id.pmo.rules.kebijakan;

/** Watches a folder of policies until it is closed. */
public interface FolderWatch extends AutoCloseable {

    /** Ends the watching; an activation under way is finished first. */
    @Override
    void close();
}
