// The less used settings of the data.
#include "ui/lessons/lab/DataOptions.h"

#include "engine/data/Generators.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/lessons/lab/WorksheetAccess.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QAbstractSlider>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kWidth = 300;
constexpr int kFeatureColumns = 3;

} // namespace

DataOptions::DataOptions(QWidget* parent)
    : AnchoredPanel(parent)
    , m_count(new ValueSlider(this))
    , m_signed(new QCheckBox(this))
    , m_featuresTitle(new QLabel(this))
    , m_featureBox(new QWidget(this))
    , m_tableBox(new QWidget(this))
    , m_erase(new QPushButton(themedIcon(QStringLiteral("trash")), QString(), this))
    , m_open(new QPushButton(themedIcon(QStringLiteral("folder")), QString(), this))
    , m_save(new QPushButton(themedIcon(QStringLiteral("export")), QString(), this))
{
    m_count->setRange(static_cast<double>(kFewestLabPoints), static_cast<double>(kMostLabPoints), 20.0);
    m_count->setFormatter([](double value) { return grouped(std::llround(value)); });
    connect(m_count, &ValueSlider::valueChanged, this, [this](double value) { emit countChosen(static_cast<int>(std::lround(value))); });
    connect(m_signed, &QCheckBox::toggled, this, &DataOptions::signedGatesChosen);
    connect(m_open, &QPushButton::clicked, this, [this] {
        closePanel();
        emit openRequested();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        closePanel();
        emit saveRequested();
    });
    connect(m_erase, &QPushButton::clicked, this, &DataOptions::eraseRequested);
    makeFeatures();
    makePlane();
    layOut();
    retranslate();
}

void DataOptions::makeFeatures()
{
    auto* grid = new QGridLayout(m_featureBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    for (const PlaneTerm term : kPlaneFeatures) {
        auto* cell = new QWidget(m_featureBox);
        auto* row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(2);
        auto* box = new QCheckBox(cell);
        auto* name = new FormulaView(cell);
        name->setPixelSize(17);
        name->setTex(featureTex(term));
        box->setAccessibleName(name->accessibleText());
        name->setFocusPolicy(Qt::NoFocus);
        name->setAttribute(Qt::WA_TransparentForMouseEvents);
        row->addWidget(box);
        row->addWidget(name, 1);
        const int index = static_cast<int>(m_features.size());
        // x₁ and x₂ stand alone in the first row.
        const int place = index < 2 ? index : index + 1;
        grid->addWidget(cell, place / kFeatureColumns, place % kFeatureColumns);
        connect(box, &QCheckBox::toggled, this, &DataOptions::chooseFeatures);
        m_features.push_back({term, box, name});
    }
}

void DataOptions::makePlane()
{
    auto* column = new QVBoxLayout(m_tableBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_tableTitle = new QLabel(m_tableBox);
    m_tableTitle->setWordWrap(true);
    setTextRole(m_tableTitle, TextRole::FieldLabel);
    column->addWidget(m_tableTitle);
    auto* axes = new QGridLayout;
    m_first = new QComboBox(m_tableBox);
    m_second = new QComboBox(m_tableBox);
    m_firstLabel = new QLabel(m_tableBox);
    m_secondLabel = new QLabel(m_tableBox);
    m_firstLabel->setBuddy(m_first);
    m_secondLabel->setBuddy(m_second);
    axes->addWidget(m_firstLabel, 0, 0);
    axes->addWidget(m_first, 0, 1);
    axes->addWidget(m_secondLabel, 1, 0);
    axes->addWidget(m_second, 1, 1);
    axes->setColumnStretch(1, 1);
    column->addLayout(axes);
    m_heldLayout = new QVBoxLayout;
    column->addLayout(m_heldLayout);
    for (QComboBox* box : {m_first, m_second})
        connect(box, &QComboBox::activated, this, &DataOptions::chooseAxes);
}

void DataOptions::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(10);
    for (QLabel* title : {m_featuresTitle})
        setTextRole(title, TextRole::FieldLabel);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_count, m_signed, m_featuresTitle, m_featureBox, m_tableBox, m_erase})
        column->addWidget(widget);
    auto* files = new QHBoxLayout;
    files->setSpacing(8);
    files->addWidget(m_open, 1);
    files->addWidget(m_save, 1);
    column->addLayout(files);
    setFixedWidth(kWidth);
}

void DataOptions::setDocument(const LabDocument& document)
{
    const bool tableChanged = document.data.table != m_document.data.table;
    m_document = document;
    const LabData& settings = document.data;
    const QSignalBlocker blockCount(m_count);
    const QSignalBlocker blockSigned(m_signed);
    m_count->setValue(static_cast<double>(settings.count));
    m_count->setEnabled(!isBareGate(settings));
    m_count->setVisible(settings.kind == LabDataKind::Generated);
    m_signed->setChecked(settings.signedGates);
    m_signed->setVisible(settings.kind == LabDataKind::Generated && isGate(settings.name));
    for (const Feature& feature : m_features) {
        const QSignalBlocker block(feature.box);
        feature.box->setChecked(std::find(settings.features.begin(), settings.features.end(), feature.term) != settings.features.end());
        // One input must stay.
        feature.box->setEnabled(!feature.box->isChecked() || settings.features.size() > 1);
    }
    m_featuresTitle->setVisible(!isTable(settings));
    m_featureBox->setVisible(!isTable(settings));
    m_tableBox->setVisible(isTable(settings));
    m_erase->setVisible(settings.kind == LabDataKind::Own);
    m_erase->setEnabled(!settings.points.empty());
    m_open->setVisible(true);
    m_save->setEnabled(settings.kind != LabDataKind::Own || !settings.points.empty());
    if (tableChanged) {
        for (ValueSlider* slider : m_held)
            slider->deleteLater();
        m_held.clear();
    }
    if (isTable(settings))
        showTable();
    retranslate();
    applyAccess();
    adjustSize();
}

void DataOptions::setWorksheet(const Worksheet& worksheet)
{
    m_worksheet = worksheet;
    applyAccess();
    if (!m_document.spec.layers.empty())
        setDocument(LabDocument(m_document));
}

void DataOptions::applyAccess()
{
    const auto apply = [this](QWidget* widget, LabControl control) {
        applyLock(widget, m_worksheet.accessTo(control), control);
        if (m_worksheet.accessTo(control) == ControlAccess::Hidden)
            widget->hide();
    };
    for (QWidget* setting : std::initializer_list<QWidget*>{m_count, m_signed, m_featureBox})
        apply(setting, LabControl::DataSettings);
    if (m_featureBox->isHidden())
        m_featuresTitle->hide();
    apply(m_erase, LabControl::Data);
    apply(m_open, LabControl::Data);
}

void DataOptions::showTable()
{
    const LabTable& table = *m_document.data.table;
    const TableView& view = m_document.view;
    for (QComboBox* box : {m_first, m_second}) {
        box->clear();
        for (const std::string& name : table.inputNames)
            box->addItem(QString::fromStdString(name));
    }
    m_first->setCurrentIndex(static_cast<int>(view.first));
    m_second->setCurrentIndex(static_cast<int>(view.second));
    m_second->setEnabled(table.inputs() > 1);
    if (m_held.empty())
        for (std::size_t input = 0; input < table.inputs(); ++input) {
            auto* slider = new ValueSlider(m_tableBox);
            const auto [low, high] = inputRange(table, input);
            const double top = high > low ? high : low + 1.0;
            slider->setRange(low, top, (top - low) / 100.0);
            slider->setLabel(QString::fromStdString(table.inputNames[input]));
            m_heldLayout->addWidget(slider);
            m_held.push_back(slider);
            connect(slider, &ValueSlider::valueChanged, this, [this, input](double value) {
                const LabTable& present = *m_document.data.table;
                TableView next = m_document.view;
                if (next.held.empty())
                    for (std::size_t i = 0; i < present.inputs(); ++i)
                        next.held.push_back(inputSpread(present, i).mean);
                next.held[input] = value;
                emit viewChosen(next);
            });
        }
    for (std::size_t input = 0; input < m_held.size(); ++input) {
        const QSignalBlocker block(m_held[input]);
        m_held[input]->setValue(view.held.empty() ? inputSpread(table, input).mean : view.held[input]);
        m_held[input]->setVisible(input != view.first && input != view.second);
    }
}

void DataOptions::chooseFeatures()
{
    std::vector<PlaneTerm> features;
    for (const Feature& feature : m_features)
        if (feature.box->isChecked())
            features.push_back(feature.term);
    emit featuresChosen(features);
}

// The same input twice would be a line: the other axis takes the one that was here.
void DataOptions::chooseAxes()
{
    TableView next = m_document.view;
    const auto first = static_cast<std::size_t>(m_first->currentIndex());
    const auto second = static_cast<std::size_t>(m_second->currentIndex());
    if (first == second)
        std::swap(next.first, next.second);
    else
        next.first = first, next.second = second;
    emit viewChosen(next);
}

std::vector<QWidget*> DataOptions::stops() const
{
    std::vector<QWidget*> stops;
    stops.push_back(m_count->findChild<QAbstractSlider*>());
    stops.push_back(m_signed);
    for (const Feature& feature : m_features)
        stops.push_back(feature.box);
    stops.push_back(m_first);
    stops.push_back(m_second);
    for (ValueSlider* slider : m_held)
        stops.push_back(slider->findChild<QAbstractSlider*>());
    for (QPushButton* button : {m_erase, m_open, m_save})
        stops.push_back(button);
    return stops;
}

void DataOptions::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    AnchoredPanel::changeEvent(event);
}

void DataOptions::retranslate()
{
    m_count->setLabel(tr("Points"));
    m_count->setToolTip(isBareGate(m_document.data) ? tr("A gate without noise has its four corners.") : QString());
    m_signed->setText(tr("Inputs −1 and 1 in place of 0 and 1"));
    m_featuresTitle->setText(tr("Inputs of the network"));
    m_tableTitle->setText(tr("Shown in the plane; the other inputs are held"));
    m_firstLabel->setText(tr("Across"));
    m_secondLabel->setText(tr("Upwards"));
    m_first->setAccessibleName(tr("Input across"));
    m_second->setAccessibleName(tr("Input upwards"));
    m_erase->setText(tr("Erase all points"));
    m_open->setText(tr("Open CSV…"));
    m_save->setText(tr("Save CSV…"));
    m_open->setToolTip(tr("A table with a header; its columns are chosen afterwards. Files can also be dropped on the page."));
    m_save->setToolTip(tr("All points or rows, before they are split"));
}

} // namespace chalknet::ui
