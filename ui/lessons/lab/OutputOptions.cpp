// Four check boxes in a panel.
#include "ui/lessons/lab/OutputOptions.h"

#include <QCheckBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace chalknet::ui {

QJsonObject outputViewToJson(const OutputView& view)
{
    return {{QStringLiteral("test_points"), view.testPoints}, {QStringLiteral("contours"), view.contours},
        {QStringLiteral("flat"), view.flat}, {QStringLiteral("mistakes"), view.mistakes},
        {QStringLiteral("surface"), view.surface}};
}

OutputView outputViewFromJson(const QJsonObject& pageState)
{
    const QJsonObject json = pageState.value(QLatin1StringView("output")).toObject();
    // Older states had the test points only.
    const bool testPoints = pageState.value(QLatin1StringView("test_points")).toBool(true);
    return {json.value(QLatin1StringView("test_points")).toBool(testPoints),
        json.value(QLatin1StringView("contours")).toBool(), json.value(QLatin1StringView("flat")).toBool(),
        json.value(QLatin1StringView("mistakes")).toBool(), json.value(QLatin1StringView("surface")).toBool()};
}

OutputOptions::OutputOptions(QWidget* parent)
    : AnchoredPanel(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    for (QCheckBox*& box : m_boxes) {
        box = new QCheckBox(this);
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &OutputOptions::choose);
    }
    setView({});
    retranslate();
}

void OutputOptions::setView(const OutputView& view)
{
    m_view = view;
    const std::array<bool, 4> checked{view.testPoints, view.contours, view.flat, view.mistakes};
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker block(m_boxes[i]);
        m_boxes[i]->setChecked(checked[i]);
    }
}

void OutputOptions::setForValues(bool forValues)
{
    if (m_forValues == forValues)
        return;
    m_forValues = forValues;
    flat()->setVisible(!forValues);
    mistakes()->setVisible(!forValues);
    retranslate();
    adjustSize();
}

void OutputOptions::setMistakeCount(std::optional<int> count)
{
    if (m_mistakeCount == count)
        return;
    m_mistakeCount = count;
    retranslate();
}

void OutputOptions::choose()
{
    m_view.testPoints = testPoints()->isChecked();
    m_view.contours = contours()->isChecked();
    m_view.flat = flat()->isChecked();
    m_view.mistakes = mistakes()->isChecked();
    emit viewChosen(m_view);
}

std::vector<QWidget*> OutputOptions::stops() const
{
    return {m_boxes.begin(), m_boxes.end()};
}

void OutputOptions::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    AnchoredPanel::changeEvent(event);
}

void OutputOptions::retranslate()
{
    testPoints()->setText(tr("Test points"));
    contours()->setText(m_forValues ? tr("Contour lines") : tr("Probability contours"));
    contours()->setToolTip(
        m_forValues ? tr("Lines of equal output, with their value") : tr("Lines of equal probability from 0.1 to 0.9"));
    flat()->setText(tr("Flat colours"));
    flat()->setToolTip(tr("Only which class wins, not by how much"));
    mistakes()->setText(m_mistakeCount ? tr("Misclassified points (%1)").arg(*m_mistakeCount) : tr("Misclassified points"));
    mistakes()->setToolTip(tr("A ring around every point whose class the network gets wrong"));
}

} // namespace chalknet::ui
