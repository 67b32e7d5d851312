// Rows are θ, E and the right answers; numbers are aligned at the right.
#include "ui/lessons/loss/ComparisonTable.h"

#include "ui/controls/NumberFormat.h"
#include "ui/controls/WrittenNumber.h"
#include "ui/formula/FormulaView.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace chalknet::ui {

namespace {

constexpr int kLeastDecimals = 4;
constexpr int kMostDecimals = 9;

} // namespace

int comparisonDecimals(double before, double after)
{
    for (int decimals = kLeastDecimals; decimals < kMostDecimals; ++decimals)
        if (writtenUnits(after, decimals) - writtenUnits(before, decimals) == writtenUnits(after - before, decimals))
            return decimals;
    return kMostDecimals;
}

ComparisonTable::ComparisonTable(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_weight(new FormulaView(this))
    , m_loss(new FormulaView(this))
    , m_right(new QLabel(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(3);
    for (int column = 0; column < 3; ++column) {
        auto* head = new QLabel(this);
        head->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setInk(head, Ink::Secondary);
        m_grid->addWidget(head, 0, column + 1);
        m_grid->setColumnStretch(column + 1, 1);
        m_heads[static_cast<std::size_t>(column)] = head;
    }
    m_grid->addWidget(m_weight, 1, 0);
    m_grid->addWidget(m_loss, 2, 0);
    m_grid->addWidget(m_right, 3, 0);
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column) {
            auto* cell = new QLabel(this);
            cell->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_grid->addWidget(cell, row + 1, column + 1);
            m_cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] = cell;
        }
    m_loss->setTex(QStringLiteral("\\tone{c1}{E}"));
    retranslate();
}

void ComparisonTable::setMoment(int weight, const SweptMoment& moment)
{
    m_weight->setTex(sweptTex(weight));
    const auto fill = [this](std::size_t row, const QString& mark, const QString& now, const QString& change) {
        m_cells[row][0]->setText(mark);
        m_cells[row][1]->setText(now);
        m_cells[row][2]->setText(change);
    };
    fill(0, fixed(moment.mark.value, 2), fixed(moment.here.value, 2), fixed(moment.here.value - moment.mark.value, 2, true));
    const int decimals = comparisonDecimals(moment.mark.loss, moment.here.loss);
    fill(1, writtenFixed(moment.mark.loss, decimals), writtenFixed(moment.here.loss, decimals),
        writtenFixed(moment.here.loss - moment.mark.loss, decimals, true));
    const auto before = static_cast<int>(moment.mark.correct);
    const auto now = static_cast<int>(moment.here.correct);
    fill(2, QString::number(before), QString::number(now), fixed(now - before, 0, true));
}

void ComparisonTable::setStageScale(double scale)
{
    const Theme& theme = Theme::instance();
    for (QLabel* head : m_heads)
        head->setFont(theme.sans(13.5 * scale));
    m_right->setFont(theme.sans(15.0 * scale));
    m_weight->setPixelSize(19.0 * scale);
    m_loss->setPixelSize(19.0 * scale);
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            m_cells[row][column]->setFont(theme.sans(16.0 * scale, column == 2));
}

QString ComparisonTable::cellText(int row, int column) const
{
    return m_cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]->text();
}

void ComparisonTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComparisonTable::retranslate()
{
    m_heads[0]->setText(tr("mark"));
    m_heads[1]->setText(tr("now"));
    m_heads[2]->setText(tr("change"));
    m_right->setText(tr("right"));
    m_right->setToolTip(tr("Right answers of %1").arg(kSweptRows));
    m_heads[0]->setToolTip(tr("The ring in the plots; “Compare from here” moves it"));
    m_weight->setAccessibleName(tr("Weight"));
    m_loss->setAccessibleName(tr("Loss"));
}

} // namespace chalknet::ui
