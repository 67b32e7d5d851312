// Curves, numbers and the table of runs.
#include "ui/lessons/lab/ChartsPanel.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/TabOrder.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/lessons/lab/MarkLegend.h"
#include "ui/picture/PictureContent.h"
#include "ui/plot/LossChart.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSmallChrome = 0.95;
constexpr double kSmoothing = 0.9; // a moving average over about ten points of a curve

QList<QPointF> pointsOf(const LabRun& run, double CurvePoint::*value)
{
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(run.curve.size()));
    for (const CurvePoint& point : run.curve)
        points.append({point.epoch, point.*value});
    return points;
}

QWidget* column(QWidget* parent, QLayout* name, MarkLegend* train, MarkLegend* test, QWidget* chart)
{
    auto* box = new QWidget(parent);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(12);
    numbers->addWidget(train);
    numbers->addWidget(test);
    numbers->addStretch(1);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addLayout(name);
    layout->addLayout(numbers);
    layout->addWidget(chart, 1);
    return box;
}

} // namespace

ChartsPanel::ChartsPanel(QWidget* parent)
    : Card(parent)
{
    makeCharts();
    makeTable();
    connect(&Theme::instance(), &Theme::changed, this, [this] { setRuns(LabRuns(m_runs)); });
    retranslate();
}

void ChartsPanel::makeCharts()
{
    m_lossName = new QLabel(this);
    m_accuracyName = new QLabel(this);
    m_trainLoss = new MarkLegend(MarkLegend::Mark::SolidLine, this);
    m_testLoss = new MarkLegend(MarkLegend::Mark::DashedLine, this);
    m_trainAccuracy = new MarkLegend(MarkLegend::Mark::SolidLine, this);
    m_testAccuracy = new MarkLegend(MarkLegend::Mark::DashedLine, this);
    m_loss = new LossChart(LossChart::Quantity::Loss, this);
    m_accuracy = new LossChart(LossChart::Quantity::Accuracy, this);
    for (LossChart* chart : {m_loss, m_accuracy}) {
        connect(chart, &LossChart::epochDragged, this, &ChartsPanel::epochDragged);
        connect(chart, &LossChart::dragFinished, this, &ChartsPanel::dragFinished);
    }
    auto* accuracyLine = new QHBoxLayout;
    accuracyLine->addWidget(m_accuracyName);
    accuracyLine->addStrut(metrics::kMinimumHitTarget);
    m_accuracyBox = column(this, accuracyLine, m_trainAccuracy, m_testAccuracy, m_accuracy);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(14);
    m_lossBox = column(this, makeSwitches(), m_trainLoss, m_testLoss, m_loss);
    charts->addWidget(m_lossBox, 1);
    charts->addWidget(m_accuracyBox, 1);
    body()->setSpacing(4);
    body()->addLayout(charts, 1);
    orderTabs({m_logarithmic, m_smooth, m_time, m_loss, m_accuracy});
}

// Beside the name of the loss, which is always there.
QLayout* ChartsPanel::makeSwitches()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(m_lossName);
    line->addStretch(1);
    for (QPushButton** button : {&m_logarithmic, &m_smooth}) {
        *button = new QPushButton(this);
        (*button)->setCheckable(true);
        (*button)->setFixedHeight(metrics::kMinimumHitTarget);
        setButtonKind(*button, ButtonKind::Flat);
        line->addWidget(*button);
    }
    m_time = makeIconButton(QStringLiteral("clock"), {}, this);
    m_time->setFixedSize(metrics::kMinimumHitTarget, metrics::kMinimumHitTarget);
    line->addWidget(m_time);
    connect(m_time, &QPushButton::clicked, this, &ChartsPanel::timeRequested);
    connect(m_logarithmic, &QPushButton::toggled, m_loss, &LossChart::setLogarithmic);
    connect(m_smooth, &QPushButton::toggled, this, [this](bool smooth) {
        for (LossChart* chart : {m_loss, m_accuracy})
            chart->setSmoothing(smooth ? kSmoothing : 0.0);
    });
    return line;
}

void ChartsPanel::makeTable()
{
    m_table = new QWidget(this);
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(2, 1);
    m_compare = new QLabel(m_table);
    m_lossColumn = new QLabel(m_table);
    m_accuracyColumn = new QLabel(m_table);
    for (QLabel* label : {m_lossColumn, m_accuracyColumn})
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_compare, 0, 0, 1, 3);
    grid->addWidget(m_lossColumn, 0, 3);
    grid->addWidget(m_accuracyColumn, 0, 4);
    int line = 1;
    for (Row& row : m_rows) {
        row.visible = new QCheckBox(m_table);
        row.sample = new MarkLegend(MarkLegend::Mark::SolidLine, m_table);
        row.title = new ElidedLabel(m_table);
        row.title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        row.loss = new QLabel(m_table);
        row.accuracy = new QLabel(m_table);
        for (QLabel* label : {row.loss, row.accuracy})
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const std::array<QWidget*, 5> cells{row.visible, row.sample, row.title, row.loss, row.accuracy};
        for (int cell = 0; cell < static_cast<int>(cells.size()); ++cell)
            grid->addWidget(cells[static_cast<std::size_t>(cell)], line, cell);
        connect(row.visible, &QCheckBox::toggled, this, [this, &row](bool visible) { emit visibilityChosen(row.run, visible); });
        ++line;
    }
    body()->addWidget(m_table);
}

void ChartsPanel::setScales(double stage, double chrome)
{
    m_chrome = chrome;
    const Theme& theme = Theme::instance();
    for (QLabel* label : {m_lossName, m_accuracyName, m_compare})
        label->setFont(theme.sans(14.5 * chrome, true));
    for (QPushButton* button : {m_logarithmic, m_smooth}) {
        button->setFont(theme.sans(13 * chrome));
        button->setFixedWidth(button->fontMetrics().horizontalAdvance(button->text()) + 14); // two charts share a narrow card
    }
    for (MarkLegend* legend : {m_trainLoss, m_testLoss, m_trainAccuracy, m_testAccuracy})
        legend->setFont(theme.sans(13 * chrome));
    for (QLabel* label : {m_lossColumn, m_accuracyColumn}) {
        label->setFont(theme.sans(13 * chrome));
        setInk(label, Ink::Secondary);
    }
    m_loss->setStageScale(std::clamp(stage, 0.88, 1.4));
    m_accuracy->setStageScale(std::clamp(stage, 0.88, 1.4));
    showTable();
}

void ChartsPanel::setCompact(bool compact)
{
    m_compact = compact;
    m_accuracyBox->setVisible(!compact);
    m_table->setVisible(!compact);
}

void ChartsPanel::setMoment(std::optional<double> epoch)
{
    m_loss->setCursorEpoch(epoch);
    m_accuracy->setCursorEpoch(epoch);
}

void ChartsPanel::setRuns(const LabRuns& runs)
{
    m_runs = runs;
    showNumbers();
    showCurves();
    showTable();
}

bool ChartsPanel::isListed(std::size_t age) const
{
    return age < (m_chrome > kSmallChrome ? kListedRuns : 2);
}

void ChartsPanel::showNumbers()
{
    const bool any = !m_runs.isEmpty() && !m_runs.present().curve.empty();
    const CurvePoint last
        = any ? m_runs.present().curve.back() : CurvePoint{0, 0, std::nan(""), std::nan(""), std::nan(""), std::nan("")};
    m_trainLoss->setText(tr("train %1").arg(measured(last.trainLoss, 3)));
    m_testLoss->setText(tr("test %1").arg(measured(last.testLoss, 3)));
    for (MarkLegend* legend : {m_trainLoss, m_testLoss, m_trainAccuracy, m_testAccuracy})
        legend->setColor(runColor(m_runs.isEmpty() ? 0 : m_runs.present().color));
    m_trainAccuracy->setText(percent(last.trainAccuracy));
    m_testAccuracy->setText(percent(last.testAccuracy));
}

void ChartsPanel::showCurves()
{
    std::vector<ChartCurve> losses;
    std::vector<ChartCurve> accuracies;
    const auto& runs = m_runs.all();
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const LabRun& run = runs[i];
        const std::size_t age = runs.size() - 1 - i;
        if (!run.visible || !isListed(age))
            continue;
        const QColor color = runColor(run.color);
        const bool present = age == 0;
        const auto add = [&](bool dashed, const QString& name, double CurvePoint::*loss, double CurvePoint::*accuracy) {
            losses.push_back({name, pointsOf(run, loss), color, dashed, present});
            accuracies.push_back({name, pointsOf(run, accuracy), color, dashed, present});
        };
        // Of an earlier run one curve is enough: the one whose last value stands in the table.
        const QString prefix = present ? QString() : run.label() + QLatin1Char(' ');
        if (present || !run.hasTest())
            add(false, prefix + tr("train"), &CurvePoint::trainLoss, &CurvePoint::trainAccuracy);
        if (run.hasTest())
            add(true, prefix + tr("test"), &CurvePoint::testLoss, &CurvePoint::testAccuracy);
    }
    m_loss->setCurves(std::move(losses));
    m_accuracy->setCurves(std::move(accuracies));
}

void ChartsPanel::showTable()
{
    nameLossColumn();
    const auto& runs = m_runs.all();
    for (std::size_t age = 0; age < m_rows.size(); ++age) {
        const bool exists = age < runs.size() && isListed(age);
        Row& row = m_rows[age];
        for (QWidget* cell : std::initializer_list<QWidget*>{row.visible, row.sample, row.title, row.loss, row.accuracy})
            cell->setVisible(exists);
        if (exists)
            showRow(row, runs[runs.size() - 1 - age], age == 0, runColor(runs[runs.size() - 1 - age].color));
    }
}

void ChartsPanel::showRow(Row& row, const LabRun& run, bool isPresent, const QColor& color)
{
    const Theme& theme = Theme::instance();
    row.run = run.number;
    const QSignalBlocker block(row.visible);
    row.visible->setChecked(run.visible);
    row.visible->setAccessibleName(tr("Show %1").arg(run.label()));
    row.sample->setColor(color);
    row.sample->setLineWidth(isPresent ? 3.0 : 2.0);
    row.sample->setText(run.branch || !run.name.isEmpty() ? run.label().left(8) : QString::number(run.number));
    // Runs on other data are no competition for the present one: their names say so.
    const QString remark = dataRemark(run.present.data, m_runs.present().present.data);
    row.title->setText(remark.isEmpty() ? run.title() : remark + QStringLiteral(" · ") + run.title());
    row.title->setToolTip(run.details());
    const bool onTest = comparesOnTest();
    row.loss->setText(measured(run.finalLoss(onTest), 3));
    row.accuracy->setText(percent(run.finalAccuracy(onTest)));
    for (QLabel* label : {row.loss, row.accuracy})
        label->setFont(theme.sans(14 * m_chrome));
    row.sample->setFont(theme.sans(14 * m_chrome));
    row.title->setFont(theme.sans(14 * m_chrome, isPresent));
}

// One column never mixes two kinds of numbers: all runs are compared on what the present one has.
bool ChartsPanel::comparesOnTest() const
{
    return !m_runs.all().empty() && m_runs.present().hasTest();
}

void ChartsPanel::nameLossColumn()
{
    m_lossColumn->setText(comparesOnTest() ? tr("test loss") : tr("train loss"));
}

void ChartsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ChartsPanel::retranslate()
{
    m_lossName->setText(tr("Loss"));
    m_accuracyName->setText(tr("Accuracy"));
    m_logarithmic->setText(tr("log"));
    m_logarithmic->setAccessibleName(tr("Logarithmic loss axis"));
    m_logarithmic->setToolTip(tr("The loss in powers of ten: small losses stay apart"));
    m_smooth->setText(tr("smooth"));
    m_smooth->setAccessibleName(tr("Smooth curves"));
    m_smooth->setToolTip(tr("An exponential moving average; the curve itself stays faint behind it"));
    nameIconButton(m_time, tr("Time machine: go back to any moment"));
    m_compare->setText(tr("Compare runs"));
    m_accuracyColumn->setText(tr("accuracy"));
    m_loss->setAccessibleName(tr("Loss over epochs"));
    m_accuracy->setAccessibleName(tr("Accuracy over epochs"));
    setPicturePart(this, tr("Loss and accuracy"));
    setPicturePart(m_lossBox, m_loss->accessibleName());
    setPicturePart(m_accuracyBox, m_accuracy->accessibleName());
    m_loss->setAxisName(tr("epoch"));
    m_accuracy->setAxisName(tr("epoch"));
    m_trainAccuracy->setToolTip(tr("Accuracy on the training points"));
    m_testAccuracy->setToolTip(tr("Accuracy on the test points"));
    for (QPushButton* button : {m_logarithmic, m_smooth})
        button->setFixedWidth(button->fontMetrics().horizontalAdvance(button->text()) + 14);
    setRuns(LabRuns(m_runs));
}

} // namespace chalknet::ui
