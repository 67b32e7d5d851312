// WhyFormulas: sums and products of "Why this answer" as they are written: "=" only where the written digits give it.
#pragma once

#include "engine/explain/PixelContribution.h"
#include "ui/controls/WrittenNumber.h"

#include <QPoint>
#include <QString>

namespace chalknet::ui {

/// x_i ∂z_4/∂x_i
QString contributionTex(int digit);
/// ∂(z_9 − z_4)/∂x_i
QString differenceTex(int digit, int other);

/// pixels + biases (+ rest) as written, and how the written logit follows from them.
struct WrittenSum {
    WrittenNumber pixels;
    WrittenNumber biases;
    WrittenNumber rest; ///< only if hasRest
    bool hasRest = false;
    WrittenNumber logit;
    Written relation = Written::Equal;
};
/// Two decimals, or up to four where the sum would not be true otherwise.
WrittenSum writtenSum(const Contributions& parts);
/// "pixels +7.72 biases +0.12 = z₄ +7.84"; on two lines when narrow.
QString sumTex(const Contributions& parts, int digit, bool narrow);

/// "row 12, column 9: x = 0.87, ∂z₄/∂x ≈ 0.41, adds x · ∂z₄/∂x ≈ 0.36" for MathText.
QString pixelReading(QPoint cell, double x, double slope, int digit);
/// "row 12, column 9: x = 0.87, ∂(z₉ − z₄)/∂x ≈ 0.41".
QString differenceReading(QPoint cell, double x, double slope, int digit, int other);

} // namespace chalknet::ui
