// Places and words of "Mistakes": wide with matrix and scores side by side, narrow with one of them.
#include "ui/lessons/digits/MistakesTab.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/Card.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/digits/AnswerView.h"
#include "ui/lessons/digits/ConfusionMatrix.h"
#include "ui/lessons/digits/MistakesExplanation.h"
#include "ui/lessons/digits/ScoreTable.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/DigitGrid.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kDigits = Confusion::kClasses;
constexpr int kWideFrom = 1080; ///< matrix and table side by side
constexpr int kStripHeight = 34;

} // namespace

QString MistakesTab::tabName() const
{
    return tr("Mistakes");
}

QString MistakesTab::subtitle() const
{
    return tr("Which digits it confuses, and how sure it is");
}

QString MistakesTab::explanationTitle() const
{
    return mistakesExplanationTitle();
}

QString MistakesTab::explanation() const
{
    return mistakesExplanation(m_confusion, m_names);
}

QJsonObject MistakesTab::saveState() const
{
    return toJson(m_state);
}

void MistakesTab::restoreState(const QJsonObject& json)
{
    m_state = mistakesFromJson(json);
    require();
    layOut();
    showAll();
}

void MistakesTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MistakesTab::retranslate()
{
    m_names = m_data.classNames();
    m_part->setAccessibleName(tr("Pictures that are read"));
    m_part->setSegmentText(0, tr("Test"));
    m_part->setSegmentText(1, tr("Training"));
    nameMatrix();
    m_view->setAccessibleName(tr("Matrix or scores"));
    m_view->setSegmentText(0, tr("Matrix"));
    m_view->setSegmentText(1, tr("Scores"));
    m_unit->setAccessibleName(tr("Numbers in the cells"));
    m_unit->setSegmentText(0, tr("Counts"));
    m_unit->setSegmentText(1, tr("Row shares"));
    m_matrix->setAccessibleName(tr("Confusion matrix"));
    m_matrix->setNames(m_names);
    m_table->setAccessibleName(tr("Precision, recall and F1 of every digit"));
    m_table->setNames(m_names);
    m_tableCard->setTitle(tr("Scores of every digit"));
    m_actualLabel->setText(tr("Actual"));
    m_givenLabel->setText(tr("Answer"));
    for (QComboBox* choice : {m_actual, m_given}) {
        choice->setItemText(0, tr("any"));
        for (int digit = 0; digit < kDigits; ++digit)
            choice->setItemText(
                digit + 1, m_names.isEmpty() ? nameOf(digit) : QStringLiteral("%1 %2").arg(digit).arg(nameOf(digit)));
    }
    m_actual->setAccessibleName(tr("Actual digit"));
    m_given->setAccessibleName(tr("Answer of the network"));
    for (QComboBox* choice : {m_actual, m_given})
        choice->view()->setAccessibleName(choice->accessibleName());
    nameIconButton(m_all, tr("Show all mistakes"));
    m_gallery->setAccessibleName(tr("Pictures of the chosen cells"));
    m_answer->setAccessibleName(tr("Selected picture"));
    m_answer->setNames(m_names);
    m_why->setText(tr("Why this answer"));
    m_why->setToolTip(tr("What each pixel adds to the answer (double click or Enter on the picture)"));
    showAll();
}

// Beside two switches there is no room for a title that says the same.
void MistakesTab::nameMatrix()
{
    m_matrixCard->setTitle(isWide() || m_presenting ? tr("Confusion matrix") : QString());
}

// ---- layout

void MistakesTab::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void MistakesTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    layOut();
}

void MistakesTab::resizeEvent(QResizeEvent*)
{
    layOut();
}

bool MistakesTab::isWide() const
{
    return width() >= kWideFrom && !m_presenting;
}

void MistakesTab::layOut()
{
    const int gap = isCompact(window()->size()) ? metrics::kCompactCardGap : metrics::kCardGap;
    const double stage = m_scale * (m_presenting ? 1.25 : 1.0);
    m_matrix->setStageScale(stage);
    m_table->setStageScale(m_scale);
    m_answer->setStageScale(m_scale);
    m_gallery->setThumbnailSide(static_cast<int>(std::lround(84 * stage)));
    m_gallery->setCaptionPixels(std::max(12.0, 14 * stage));
    for (QWidget* control : {static_cast<QWidget*>(m_part), static_cast<QWidget*>(m_unit), m_filters})
        control->setVisible(!m_presenting);
    m_view->setVisible(!isWide() && !m_presenting);
    nameMatrix();
    m_answerCard->setVisible(!m_presenting);
    m_strip->setGeometry(0, 0, width(), kStripHeight);
    layOutCards(QRect(0, kStripHeight + gap, width(), height() - kStripHeight - gap), gap);
}

// Wide: the matrix, and beside it the pictures above scores and picture. Narrow: scores take the matrix's place.
void MistakesTab::layOutCards(const QRect& area, int gap)
{
    const bool showsTable = m_state.table && !isWide() && !m_presenting;
    const int left = isWide() ? std::clamp(static_cast<int>(area.height() * 0.98), static_cast<int>(area.width() * 0.44),
                         static_cast<int>(area.width() * 0.54))
                              : static_cast<int>(area.width() * 0.57);
    const QRect matrix(area.left(), area.top(), left, area.height());
    const QRect right(matrix.right() + 1 + gap, area.top(), area.width() - left - gap, area.height());
    const int upper = m_presenting ? right.height() : static_cast<int>((right.height() - gap) * (isWide() ? 0.5 : 0.54));
    const QRect lower(right.left(), right.top() + upper + gap, right.width(), right.height() - upper - gap);
    m_matrixCard->setGeometry(matrix);
    m_galleryCard->setGeometry(right.left(), right.top(), right.width(), upper);
    m_matrix->setVisible(!showsTable);
    m_unit->setVisible(!showsTable && !m_presenting);
    QVBoxLayout* home = isWide() || !showsTable ? m_tableCard->body() : m_matrixCard->body();
    if (m_table->parentWidget() != home->parentWidget())
        home->addWidget(m_table, 1);
    m_tableCard->setVisible(isWide());
    m_table->setVisible(isWide() || showsTable);
    const int scores = isWide() ? static_cast<int>((lower.width() - gap) * 0.52) : -gap;
    m_tableCard->setGeometry(lower.left(), lower.top(), std::max(0, scores), lower.height());
    m_answerCard->setGeometry(lower.left() + scores + gap, lower.top(), lower.width() - scores - gap, lower.height());
}

} // namespace chalknet::ui
