// Marks an English text of the engine that the window translates; the engine itself always speaks English.
#pragma once

/// The program that collects texts for translation knows this macro as an alias of QT_TRANSLATE_NOOP.
/// Contexts: "Problem" for the sentences, "ProblemDetail" for fixed texts that are put into them.
#define CHALKNET_TRANSLATABLE(context, text) text
