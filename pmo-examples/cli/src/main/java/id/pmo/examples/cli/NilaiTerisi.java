package id.pmo.examples.cli;

import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs a command none of whose values is empty. An empty one comes from a variable of the shell that was never set, and
 * as a path it would mean the folder in which the command runs.
 */
final class NilaiTerisi implements IExecutionStrategy {

    @Override
    public int execute(ParseResult hasil) {
        for (ParseResult perintah = hasil; perintah != null; perintah = perintah.subcommand()) {
            for (ArgSpec arg : perintah.matchedArgs()) {
                if (arg.originalStringValues().stream().anyMatch(String::isBlank)) {
                    throw new ParameterException(
                            perintah.commandSpec().commandLine(),
                            "empty value",
                            new GalatPakai("galat.nilaiKosong", PelaporGalat.nama(arg)),
                            arg,
                            "");
                }
            }
        }
        return new RunLast().execute(hasil);
    }
}
